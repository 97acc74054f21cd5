import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, shows } from '../draft';
import { fold } from '../language/fold';
import { givesReason } from '../language/reasons';
import { registerOf } from '../language/register';
import { afterAsk, endOfAsk, mainAsk, objectOf } from '../main-ask';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { targetOf } from '../target';

export default defineRule({
  id: 'why-missing',
  summary: 'A request that does not say why this person, or why now.',
  why:
    'Whoever makes introductions is asked first: why me, why them? A reason lets the reader judge whether they are the ' +
    'right one to ask, and gives them the words to pass it on. An unclear intention is the most frequent fault that ' +
    'investors and community managers name in the requests they get.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nCould you introduce me to Priya? I would like to learn more about her.\n\nBest,\nSam',
      good: 'Hi Dana,\n\nCould you introduce me to Priya? Her pilot outlived its grant, and ours has to.\n\nBest,\nSam',
    },
  ],
  *check(draft) {
    const asked = mainAsk(draft);
    const end = endOfAsk(draft);
    if (!asked || !end || isAgreedTo(draft) || shows(draft, 'why')) return;
    const enclosed = draft.sections.filter(({ kind }) => kind === 'forwardable' || kind === 'letter');
    if (enclosed.some(({ blocks }) => blocks.some(({ prose }) => givesReason(fold(prose.text))))) return;
    yield {
      ...objectOf(asked),
      message:
        draft.kind === 'introduction'
          ? l10n.t('Nothing tells {0} why this person, or why now.', readerName(draft))
          : l10n.t('Nothing tells {0} why you ask them, or why now.', readerName(draft)),
      fixes: reasonsFor(draft).map((wording, index) => ({
        title: l10n.t('Add a reason: “{0}”', wording),
        edits: [afterAsk(draft, end, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

/** Reasons to be filled in; for an introduction they are about the target, else about the reader. */
function reasonsFor(draft: Draft): readonly string[] {
  const formal = registerOf(draft) === 'formal';
  const asking = formal ? 'I am asking' : "I'm asking";
  switch (draft.kind) {
    case 'introduction': {
      const target = targetOf(draft) ?? 'this person';
      return [
        `${asking} because [what ${target} has done, and what it has to do with your work].`,
        `${formal ? 'I am' : "I'm"} working on [your project], and would like to ask about [your question].`,
      ];
    }
    case 'reference':
      return [
        `${asking} you because [what you have seen of my work].`,
        `They ask for someone who knows [which side of your work], and you have seen it in [where and when].`,
      ];
    case 'connection':
      return [
        `${asking} you because [what they have done, and what it has to do with your work].`,
        `${formal ? 'I am' : "I'm"} working on [your project], and would like to understand [what you would like to know].`,
      ];
    default:
      return [];
  }
}
