import * as l10n from '@vscode/l10n';
import { sentencesOf, shows } from '../draft';
import { closesWithThanks } from '../language/gratitude';
import { atEnd } from '../opening';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { thanksFor } from '../wordings';

export default defineRule({
  id: 'thanks-missing',
  summary: 'A request without a word of thanks.',
  why:
    'Thanks cost nothing and are noticed: mails that close with thanks are answered more often (Boomerang, 350,000 ' +
    'threads), and thanked people help again (Grant and Gino 2010).',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  absence: true,
  wording: true,
  options: {
    shortConnection: {
      description: 'A request for a connection below this many words needs no thanks.',
      default: 50,
    },
  },
  examples: [
    {
      bad: 'Dear Prof. Eze,\n\nWould you be willing to write me a reference?\n\nYours sincerely,\nSam',
      good: 'Dear Prof. Eze,\n\nWould you be willing to write me a reference? I would be very grateful.\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft, { shortConnection }) {
    const { message } = draft;
    const sentences = sentencesOf(draft);
    const last = sentences.at(-1);
    if (!last) return;
    if (draft.kind === 'connection' && message.words < shortConnection) return;
    if (shows(draft, 'thanks')) return;
    if (message.closing && closesWithThanks(message.closing.formula)) return;
    const mark = message.closing ?? last.prose.span(lastWordOf(last.text), last.text.length);
    yield {
      start: mark.start,
      end: message.closing
        ? mark.start + Math.max(1, message.closing.formula.length || message.closing.name.length)
        : mark.end,
      severity: draft.kind === 'reference' ? 'warning' : 'information',
      message: l10n.t('There is no word of thanks to {0}.', readerName(draft)),
      fixes: thanksFor(draft).map((wording, index) => ({
        title: l10n.t('Add thanks: “{0}”', wording),
        edits: [atEnd(draft, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

function lastWordOf(text: string): number {
  return text.trimEnd().lastIndexOf(' ') + 1;
}
