import * as l10n from '@vscode/l10n';
import { daysBetween } from '../calendar';
import { type Draft, isAgreedTo, sentencesOf, shows } from '../draft';
import { type Due, duesOf, referenceOf, workingDayAfter } from '../dues';
import { saysNoRush } from '../language/deadlines';
import type { Folded } from '../language/fold';
import { gate } from '../language/gate';
import { registerOf } from '../language/register';
import { isRelease } from '../language/releases';
import { afterAsk, endOfAsk } from '../main-ask';
import { beforeThanks } from '../opening';
import { afterSentence } from '../placement';
import { readerName } from '../recipient';
import { defineRule, type Fix, type Severity } from '../rule';

export default defineRule({
  id: 'short-notice',
  summary: 'A deadline that leaves the reader too little time.',
  why:
    'Somebody who is asked today for tomorrow cannot say yes gladly, and hardly no. For a letter of reference, people ' +
    'who write many of them want two to four weeks.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection'],
  options: {
    referenceError: { description: 'A reference due in fewer days than these is an error.', default: 7 },
    referenceWarning: { description: 'A reference due in fewer days than these is a warning.', default: 14 },
    referenceInformation: {
      description: 'A reference due in fewer days than these is worth a note.',
      default: 21,
    },
    error: { description: 'Any other favour due in fewer days than these is an error.', default: 2 },
    warning: { description: 'Any other favour due in fewer days than these is a warning.', default: 4 },
  },
  examples: [
    {
      bad: '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya by tomorrow?\n\nBest,\nSam',
      good: '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya some time this winter?\n\nBest,\nSam',
    },
    {
      bad: '---\nkind: reference\ndeadline: 2026-12-01\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a reference?\n\nYours sincerely,\nSam',
      good: '---\nkind: reference\ndeadline: 2027-01-15\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a reference?\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft, options, { today }) {
    const reference = referenceOf(draft, today);
    const left = ({ latest }: Due) => daysBetween(reference, latest);
    const judge = (due: Due) => {
      const severities = [due.earliest, due.latest].map((date) =>
        severityOf(draft, daysBetween(reference, date), options),
      );
      // A date that can be read in two ways counts where both come to the same.
      return severities[0] === severities[1] ? severities[1] : undefined;
    };
    const dues = duesOf(draft, today);
    // What is past already is another rule's matter, and so is the other place that still says so.
    if (dues.length === 0 || dues.some((due) => left(due) < 0)) return;
    const short = dues.filter((due) => judge(due) !== undefined);
    const nearest = Math.min(...short.map(left));
    const due = short.findLast((candidate) => left(candidate) === nearest);
    const severity = due && judge(due);
    if (!due || !severity || isAcknowledged(draft) || isKnown(draft)) return;
    if (sentencesOf(draft).some(({ folded }) => saysNoRush(folded))) return;
    const { start, end, words, latest } = due;
    yield {
      start,
      end,
      severity,
      message: messageFor(words, latest, readerName(draft), nearest),
      fixes: [
        ...move(short, reference, options, draft),
        acknowledge(
          draft,
          due,
          short.every(({ movable }) => movable),
        ),
      ],
    };
  },
});

interface Thresholds {
  readonly referenceError: number;
  readonly referenceWarning: number;
  readonly referenceInformation: number;
  readonly error: number;
  readonly warning: number;
}

function severityOf({ kind, kindInferred }: Draft, days: number, options: Thresholds): Severity | undefined {
  const other = days < options.error ? 'error' : days < options.warning ? 'warning' : undefined;
  if (kind !== 'reference') return other;
  // Where the kind was read from the text, it is an error only if it would be one whatever the kind.
  if (days < options.referenceError) return kindInferred && other !== 'error' ? 'warning' : 'error';
  if (days < options.referenceWarning) return 'warning';
  return days < options.referenceInformation ? 'information' : undefined;
}

/** @param words those that name the deadline; undefined where front matter does */
function messageFor(words: string | undefined, latest: string, name: string, days: number): string {
  if (words === undefined) {
    if (days === 0) return l10n.t('The deadline, {0}, leaves {1} no more than today.', latest, name);
    if (days === 1) return l10n.t('The deadline, {0}, leaves {1} one day.', latest, name);
    return l10n.t('The deadline, {0}, leaves {1} {2} days.', latest, name, days);
  }
  if (days === 0) return l10n.t('“{0}” leaves {1} no more than today.', words, name);
  if (days === 1) return l10n.t('“{0}” leaves {1} one day.', words, name);
  return l10n.t('“{0}” leaves {1} {2} days.', words, name, days);
}

/** Moves the deadline, everywhere it stands; not one that others have set. */
function move(short: readonly Due[], reference: string, options: Thresholds, { kind }: Draft): Fix[] {
  if (!short.every(({ movable }) => movable)) return [];
  const enough = kind === 'reference' ? options.referenceInformation : options.warning;
  const date = workingDayAfter(reference, enough);
  return [
    {
      title: l10n.t('Move the deadline to {0}', date),
      edits: short.map(({ moveTo }) => moveTo(date)),
      safe: false,
      preferred: true,
    },
  ];
}

const acknowledgements = {
  formal: 'I am aware of the short notice, and will completely understand if it is not possible.',
  casual: "I know this is short notice, so please don't worry at all if it isn't possible.",
};

/** For a letter with an out of its own. */
const besideOut = {
  formal: 'I am aware of the short notice; if it is too soon, please just say so.',
  casual: "I know this is short notice; if it's too soon, just say.",
};

/** Beside an out that follows. */
const beforeOut = {
  formal: 'I am sorry about the short notice.',
  casual: 'Sorry about the short notice.',
};

function acknowledge(draft: Draft, due: Due, movable: boolean): Fix {
  const all = sentencesOf(draft);
  const said = all.find((sentence) => sentence === due.deadline?.sentence);
  const end = endOfAsk(draft);
  // Behind both: what is short notice has been asked for by then, and the day named.
  const place =
    said && end && all.indexOf(end) > all.indexOf(said) && !isRelease(end.folded) ? end : (said ?? end);
  const next = place && all[all.indexOf(place) + 1];
  const wordings =
    next && isRelease(next.folded) ? beforeOut : shows(draft, 'out') ? besideOut : acknowledgements;
  const wording = wordings[registerOf(draft)];
  const edit = !place
    ? beforeThanks(draft, wording)
    : place === end
      ? afterAsk(draft, place, wording)
      : afterSentence(draft, place, wording);
  return {
    title: l10n.t('Acknowledge the short notice: “{0}”', wording),
    edits: [edit],
    safe: false,
    preferred: !movable,
  };
}

const shortTime = gate(
  /\b(?:short|little|not much|hardly any) (?:notice|time)\b|\blast[- ]minute\b|\btight (?:deadline|turnaround|timeline|schedule|timing)\b|\b(?:timing|deadline|turnaround|timeline|time|date|notice|this) (?:is|'s) (?:\p{L}+ )?(?:tight|short|close|soon|late)\b|\b(?:ask|asking|write|writing) (?:you )?(?:so|very|this|rather|quite) late\b/u,
);

const namesShortTime = (folded: Folded) => shortTime.test(folded);

/** Who has agreed, or is only reminded, has known the date for longer. */
const isKnown = (draft: Draft): boolean =>
  isAgreedTo(draft) || sentencesOf(draft).some(({ folded }) => /\bremind(?:ing|er)?\b/.test(folded));

/** The message owns up to the short notice and lets the reader off for it in the same breath. */
function isAcknowledged(draft: Draft): boolean {
  const sentences = sentencesOf(draft);
  return sentences.some(
    ({ folded }, index) =>
      namesShortTime(folded) &&
      [sentences[index], sentences[index + 1]].some((next) => next !== undefined && isRelease(next.folded)),
  );
}
