import * as l10n from '@vscode/l10n';
import { sentencesOf, shows } from '../draft';
import { followsUp } from '../language/kinds';
import { beforeThanks } from '../opening';
import { beforeParagraph } from '../placement';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { asksFor, outsFor } from '../wordings';

export default defineRule({
  id: 'ask-missing',
  summary: 'A message that asks for nothing one could do.',
  why:
    'An unclear intention is the most frequent fault that people who make introductions name. A reader who has to ask ' +
    'what is wanted will often not.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: introduction\n---\n\nHi Dana,\n\nPriya Natarajan runs Mercy Corps in Kampala. I admire her work, and our own school for nurses in Lira opens its doors in May, on a tenth of her budget.\n\nThanks,\nSam',
      good: '---\nkind: introduction\n---\n\nHi Dana,\n\nI admire the work of Priya Natarajan. Might an introduction to her make sense?\n\nThanks,\nSam',
    },
  ],
  *check(draft) {
    const sentences = sentencesOf(draft);
    const last = sentences.at(-1);
    if (!last || draft.parts.some(({ role }) => role === 'ask')) return;
    // A reminder points back at its ask; whether it says it again is another rule's matter.
    if (draft.kind === 'follow-up' && sentences.some(({ folded }) => followsUp(folded))) return;
    const after = draft.message.paragraphs.find(({ sentences: own }) =>
      own.some((sentence) => draft.roleOf.get(sentence)?.some((role) => role === 'out' || role === 'thanks')),
    );
    const place = (wording: string) =>
      after && after !== draft.message.paragraphs[0]
        ? beforeParagraph(draft, after, wording)
        : beforeThanks(draft, wording);
    // An ask that arrives without an out would raise the next finding.
    const out = shows(draft, 'out') ? '' : ` ${outsFor(draft)[0]}`;
    const wordStart = last.text.lastIndexOf(' ') + 1;
    yield {
      ...last.prose.span(wordStart, last.text.length),
      message: l10n.t('The message asks for nothing that {0} could do.', readerName(draft)),
      fixes: asksFor(draft).map((wording, index) => ({
        title: l10n.t('Add an ask: “{0}”', wording),
        edits: [place(wording + out)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});
