import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, shows } from '../draft';
import { countWords } from '../language/fold';
import { registerOf } from '../language/register';
import { afterAsk, endOfAsk, mainAsk, markOf } from '../main-ask';
import { afterOpening } from '../opening';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import { showsRelationship } from './relationship-unstated';

export default defineRule({
  id: 'too-thin',
  summary: 'Too few words for the reader to decide on.',
  why:
    'Published requests that readers complain about have a median of 26 words, those they praise 79 for an ' +
    'introduction and 150 for a reference: who asks, why, and what would make it easy is missing more often than it is ' +
    'too long.',
  severity: 'warning',
  kinds: ['introduction', 'reference'],
  absence: true,
  options: {
    words: { description: 'Fewest words in a message, from greeting to sign-off.', default: 40 },
  },
  examples: [
    {
      bad: 'Hi Dana,\n\nWe met in Oslo. Would you be open to introducing me to Priya? No worries if not.\n\nThank you!\nSam',
      good: 'Hi Dana,\n\nWe met in Oslo. Would you be open to introducing me to Priya Natarajan? I am building a water map of Gulu and would like to ask how her team counts wells. I can send a text that you could forward. No worries if not.\n\nThank you!\nSam',
    },
  ],
  *check(draft, { words: fewest }) {
    const { words } = draft.message;
    if (words >= fewest || draft.relationshipInferred === 'close') return;
    const ask = mainAsk(draft);
    if (!ask || isAgreedTo(draft)) return;
    // The facts may stand in the text that goes with the message.
    if (draft.sections.some(({ kind, blocks }) => kind === 'forwardable' && wordsIn(blocks) >= fewest))
      return;
    yield {
      ...markOf(ask),
      message:
        words === 1
          ? l10n.t('1 word is not enough for {0} to decide on.', readerName(draft))
          : l10n.t('{0} words are not enough for {1} to decide on.', words, readerName(draft)),
      fixes: fixesOf(draft, fewest),
    };
  },
});

const wordsIn = (blocks: Draft['blocks']): number =>
  blocks.reduce((sum, { prose }) => sum + countWords(prose.text), 0);

/** Adds what the message does not have, and a summary where that is still too little. */
function fixesOf(draft: Draft, fewest: number): Fix[] {
  const end = endOfAsk(draft);
  if (!end || (draft.kind !== 'introduction' && draft.kind !== 'reference')) return [];
  const { tie, why, ease, more } = missing(draft.kind, registerOf(draft) === 'formal');
  const opening = shows(draft, 'relationship') || showsRelationship(draft) ? '' : tie;
  const rest = [shows(draft, 'why') ? '' : why, shows(draft, 'ease') ? '' : ease].filter(Boolean);
  const count = () => draft.message.words + countWords([opening, ...rest].join(' '));
  if (count() < fewest) rest.unshift(more);
  if (count() < fewest) return [];
  const edits = [
    ...(opening ? [afterOpening(draft, opening)] : []),
    ...(rest.length > 0 ? [afterAsk(draft, end, rest.join(' '))] : []),
  ];
  return [{ title: l10n.t('Add what the reader needs to decide'), edits, safe: false, preferred: true }];
}

/** What a reader decides on, with blanks for what only the writer knows. */
function missing(kind: 'introduction' | 'reference', formal: boolean) {
  const asking = formal ? 'I am asking' : "I'm asking";
  const more = `In brief: [who you are and what you do], [what you are working on now], and [what you hope this will lead to].`;
  return kind === 'introduction'
    ? {
        tie: 'We know each other from [where and when].',
        why: `${asking} because [what you are working on, and why this person of all people].`,
        ease: 'To make it easy, I can send a short text that you could forward as it stands.',
        more,
      }
    : {
        tie: 'You know my work from [course, project or job, with its dates].',
        why: `${asking} because [what you are applying for, and why it matters to you].`,
        ease: 'To make it easy, I can send my CV, the description and notes on what we did together.',
        more,
      };
}
