import * as l10n from '@vscode/l10n';
import { fieldOf, sentencesOf } from '../draft';
import { tellsNews } from '../language/news';
import { afterOpening } from '../opening';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { turned } from '../wordings';

export default defineRule({
  id: 'update-missing',
  summary: 'After a long silence, no word of how the writer is doing.',
  why:
    'A request is the first that the reader hears in months: without a word of what has become of the writer, it ' +
    'reads as if they were thought of only now that they are needed. Guides to dormant ties agree: reconnect first, ' +
    'then ask.',
  severity: 'hint',
  kinds: ['introduction', 'reference', 'connection'],
  absence: true,
  wording: true,
  options: {
    months: { description: 'Most months since the last contact that need no word of news.', default: 6 },
  },
  examples: [
    {
      bad: '---\nkind: connection\nsubject: A call about wells?\nlast-contact: 2024-05-02\n---\n\nHi Dana,\n\nI still think of our week in Oslo. Would you have 15 minutes for a call about wells? No worries if not.\n\nThank you!\nSam',
      good: '---\nkind: connection\nsubject: A call about wells?\nlast-contact: 2024-05-02\n---\n\nHi Dana,\n\nI still think of our week in Oslo. Since then I have moved to Gulu. Would you have 15 minutes for a call about wells? No worries if not.\n\nThank you!\nSam',
    },
  ],
  *check(draft, { months }, { today }) {
    const last = fieldOf(draft, 'last-contact');
    const sentences = sentencesOf(draft);
    if (!last || sentences.length === 0) return;
    const now = fieldOf(draft, 'sent')?.text ?? today;
    if (!isLonger(last.text, now, months) || sentences.some(({ folded }) => tellsNews(folded))) return;
    yield {
      start: last.start,
      end: last.end,
      message: l10n.t(
        '{0} last heard from you on {1}, and no sentence says how you are doing.',
        sentenceStart(readerName(draft)),
        last.text,
      ),
      fixes: turned(draft, wordings).map((wording, index) => ({
        title: l10n.t('Say how you are doing: “{0}”', wording),
        edits: [afterOpening(draft, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

const wordings = {
  formal: [
    'Since we were last in touch, I have [what you have been doing].',
    'I am well, and am now [what you are doing, and where].',
  ],
  casual: [
    "Since we last spoke, I've [what you have been doing].",
    "I'm well, and now [what you are doing, and where].",
  ],
} as const;

/** True when more than so many calendar months lie between two dates. */
function isLonger(from: string, to: string, months: number): boolean {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number);
  const between = (laterYear - year) * 12 + laterMonth - month;
  return between > months || (between === months && laterDay > day);
}

/** "The reader", where no name is known, begins a sentence here. */
const sentenceStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
