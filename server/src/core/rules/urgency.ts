import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, sentSentences } from '../draft';
import { capital } from '../language/capital';
import { clauseAt } from '../language/cuts';
import { mayNameDate } from '../language/dates';
import { fold } from '../language/fold';
import { gate } from '../language/gate';
import { leavesTime, type Urgency, urgencyOfAsk, urgencyOfStatement } from '../language/urgency';
import { keepingFacts } from '../lost-facts';
import type { Sentence } from '../message';
import { cutOpening, dropClauses, dropSentence, editsOf, isSpare, replaceSentence } from '../rewording';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'urgency',
  summary: 'Pressure of time on what the reader should do.',
  why:
    '"As soon as possible" does not say when, and makes the haste of the writer the duty of the reader. A date lets ' +
    'them decide. In measured requests such words are not rude in themselves; with no date beside them they only press.',
  severity: 'information',
  wording: true,
  tone: 5,
  options: {},
  examples: [
    {
      bad: 'Could you send her the note as soon as possible?',
      good: 'Could you send her the note by Friday?',
    },
    {
      bad: 'This is urgent. Would you write to her?',
      good: 'Would you write to her? The panel meets on 3 May.',
    },
  ],
  *check(draft) {
    const severity = namesDate(draft) ? 'information' : 'warning';
    yield* inSubject(draft, severity);
    for (const sentence of sentSentences(draft)) {
      const found = urgencyIn(sentence);
      if (!found) continue;
      const { start, end } = found.words;
      const clause = clauseAt(sentence.folded, start);
      yield {
        ...sentence.prose.span(start, end),
        clause: sentence.prose.span(Math.min(start, clause.start), Math.max(end, clause.end)),
        ...(found.form === 'words' && { weight: sentence.reading.score('urgency') }),
        severity,
        message: messageFor(sentence.text.slice(start, end)),
        fixes: fixesFor(draft, sentence, found, severity === 'warning'),
      };
    }
  },
});

/** Pressure of time by its construction, else by the words of the sentence. */
const urgencyIn = ({ folded, requests, reading }: Sentence): Urgency | undefined =>
  reading.find<Urgency | undefined>(
    'urgency',
    () => (requests.length > 0 ? urgencyOfAsk(folded) : urgencyOfStatement(folded)),
    (words) => (leavesTime(folded) ? undefined : { form: 'words', words }),
    'suggests',
  );

const messageFor = (words: string) => l10n.t('“{0}” presses for time.', words);

/** A day or an hour that the reader can see. */
const dated = gate(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|tomorrow|tonight|today|midnight|noon|weekend|(?:next|this|end of (?:the )?) ?(?:week|month|quarter|term|year)|eod|cob|(?:in|within) (?:\p{L}+|\d+) (?:hours?|days?|weeks?)|christmas|easter|eid|diwali|ramadan|new year)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:by|before|at|until) \d/u,
);

const namesDate = (draft: Draft): boolean =>
  [...sentSentences(draft).map(({ folded }) => folded), fold(fieldOf(draft, 'subject')?.text ?? '')].some(
    (folded) => (mayNameDate(folded) || /\d|eod|cob/.test(folded)) && dated.test(folded),
  );

function* inSubject(draft: Draft, severity: 'information' | 'warning') {
  const subject = fieldOf(draft, 'subject');
  if (!subject) return;
  const folded = fold(subject.text);
  const found = urgencyOfStatement(folded);
  const at = draft.text.indexOf(subject.text, subject.start);
  if (!found || at === -1 || at + subject.text.length > subject.end) return;
  const start = at + found.words.start;
  const end = at + found.words.end;
  const rest = /^[\s!:.–—-]*/.exec(draft.text.slice(end, at + subject.text.length))?.[0] ?? '';
  const kept = draft.text.charAt(end + rest.length).toUpperCase();
  const fixes: Fix[] =
    found.form === 'call' && end + rest.length < at + subject.text.length
      ? [
          {
            title: l10n.t('Drop “{0}”', draft.text.slice(start, end)),
            edits: [{ start, end: end + rest.length + 1, text: kept }],
            safe: false,
            preferred: true,
          },
        ]
      : [];
  yield { start, end, severity, message: messageFor(draft.text.slice(start, end)), fixes };
}

function fixesFor(draft: Draft, sentence: Sentence, found: Urgency, undated: boolean): readonly Fix[] {
  const { text } = sentence;
  const { start, end } = found.words;
  const words = text.slice(start, end);
  const fixes: Omit<Fix, 'preferred'>[] = [];
  // Words alone do not tell what may go: a date or an ask may stand among them.
  const drop = found.form === 'words' ? undefined : dropping(draft, sentence, found);
  if (drop)
    fixes.push({ ...keepingFacts(draft, [sentence], l10n.t('Drop “{0}”', words), drop), safe: false });
  if (undated && found.form === 'adverb' && !/^\P{L}*$/u.test(text.slice(0, start))) {
    fixes.push({
      title: l10n.t('Say the date'),
      edits: editsOf(draft, sentence, [{ start, end, text: 'by [date]' }]),
      safe: false,
    });
  }
  if (undated && (found.form === 'point' || found.form === 'words') && isSpare(draft, sentence)) {
    const edits = replaceSentence(draft, sentence, 'The deadline is [date].');
    fixes.push({ ...keepingFacts(draft, [sentence], l10n.t('Say the date'), edits), safe: false });
  }
  return fixes.map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** The words out of their sentence, so that it stays one. */
function dropping(draft: Draft, sentence: Sentence, { words, form }: Urgency): Fix['edits'] | undefined {
  const { text } = sentence;
  const whole = () => (isSpare(draft, sentence) ? dropSentence(draft, sentence) : undefined);
  if (form === 'point') return dropClauses(draft, sentence, words) ?? whole();
  if (form === 'call') {
    const rest = /^[\s!:.–—-]*/.exec(text.slice(words.end))?.[0].length ?? 0;
    if (words.end + rest >= text.length) return whole();
    return editsOf(draft, sentence, cutOpening(text, text.search(/[^\s(“"[]/), words.end + rest));
  }
  if (form === 'adjective') {
    const article = /\b(an?) $/i.exec(text.slice(0, words.start));
    const next = text.slice(words.end).trimStart();
    const one = /^[aeiou]/i.test(next) ? 'an ' : 'a ';
    if (!article) return editsOf(draft, sentence, [{ start: words.start, end: words.end + 1, text: '' }]);
    const start = words.start - article[0].length;
    const own = /^A/.test(article[0]) ? capital(one) : one;
    return editsOf(draft, sentence, [{ start, end: words.end + 1, text: own }]);
  }
  const before = text.slice(0, words.start);
  if (/^\P{L}*$/u.test(before)) {
    const rest = /^[\s,]*/.exec(text.slice(words.end))?.[0].length ?? 0;
    if (text.slice(words.end + rest).split(' ').length < 3) return whole();
    return editsOf(draft, sentence, cutOpening(text, words.start, words.end + rest));
  }
  // What would be left is no sentence: "Please urgently!"
  if (before.split(' ').length + text.slice(words.end).split(' ').length < 4) return whole();
  const glue = /[\s,]*$/.exec(before)?.[0] ?? '';
  const ownStop = text.charAt(words.end - 1) === '.' && words.end === text.length ? '.' : '';
  return editsOf(draft, sentence, [{ start: words.start - glue.length, end: words.end, text: ownStop }]);
}
