import * as l10n from '@vscode/l10n';
import { fieldOf, isAgreedTo, sentSentences } from '../draft';
import { duesOf, workingDayAfter } from '../dues';
import { addField } from '../field-edit';
import { mayNameDate } from '../language/dates';
import { saysNoDeadline } from '../language/deadlines';
import { gate } from '../language/gate';
import { registerOf } from '../language/register';
import { afterAsk, endOfAsk, mainAsk, objectOf } from '../main-ask';
import { defineRule, type Fix } from '../rule';
import { soughtBy } from '../sought';

export default defineRule({
  id: 'deadline-unstated',
  summary: 'A request for a reference that does not say by when it is needed.',
  why:
    'A letter takes an evening that has to be found. Who knows the date can say yes to it, or say in time that it ' +
    'will not do; people who write many letters ask for it first.',
  severity: 'information',
  kinds: ['reference'],
  absence: true,
  wording: true,
  options: {
    days: { description: 'Days from today that the fix proposes.', default: 21 },
  },
  examples: [
    {
      bad: '---\nkind: reference\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a letter of reference for my application to Makerere?\n\nYours sincerely,\nSam',
      good: '---\nkind: reference\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a letter of reference for my application to Makerere? It is due on 15 January.\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft, { days }, { today }) {
    const ask = mainAsk(draft);
    if (!ask || isAgreedTo(draft) || fieldOf(draft, 'deadline') || duesOf(draft, today).length > 0) return;
    // A talk, or advice: nothing is to be handed in.
    if (!/^ref/.test(soughtBy(draft))) return;
    const said = sentSentences(draft).map(({ folded }) => folded);
    if (!isConcrete(said) || isJobReferral(said)) return;
    if (said.some((folded) => saysNoDeadline(folded) || givesTime(folded))) return;
    const wording = wordings[registerOf(draft)];
    const date = workingDayAfter(fieldOf(draft, 'sent')?.text ?? today, days);
    const field = addField(draft, 'deadline', date);
    const fixes: Fix[] = [
      {
        title: l10n.t('Say by when: “{0}”', wording),
        edits: [afterAsk(draft, endOfAsk(draft) ?? ask.sentence, wording)],
        safe: false,
        preferred: true,
      },
    ];
    if (field)
      fixes.push({ title: l10n.t('Note a deadline: “deadline: {0}”', date), edits: [field], safe: false });
    yield { ...objectOf(ask), message: l10n.t('Nothing says by when the reference is needed.'), fixes };
  },
});

const wordings = {
  formal: 'It would be needed by [date].',
  casual: "They'd need it by [date].",
};

/** A date or a time of year in a sentence about what is to be handed in, or a place that is kept for one. */
const time = gate(
  /\b(?:by|before|until|till|due|deadlines?|closes?|closing|end of|mid|early|late|around|within|needed|required|submit\w*|in time for|start of|beginning of)\b[^.;?!]{0,40}(?:\b(?:spring|summer|autumn|fall|winter|term|semester|weeks?|months?|days?|date|tomorrow|today|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d{1,2}\b|[[{<_])/,
);
const placeholder = gate(/[[{<](?:[^\]}>]{0,30}\b)?(?:date|deadline|day|month)\b/);
const applies = gate(
  /\b(?:appl\w*|submi\w*|letters?|references?|recommendations?|forms?|deadline|portal|need\w*|committee)\b/,
);
const calendar = gate(
  /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}\/\d{1,2}|\d{4}-\d\d-\d\d)/,
);

const givesTime = (folded: string): boolean =>
  placeholder.test(folded) ||
  (mayNameDate(folded) && applies.test(folded) && calendar.test(folded)) ||
  time.test(folded);

const application = gate(
  /\b(?:appl(?:y|ied|ying|ications?)|programmes?|programs?|scholarships?|fellowships?|positions?|vacanc(?:y|ies)|grants?|visa|ph\.?d|master'?s|mba|m\.?sc|university|college|tenancy|landlord|landlady|flat|apartment|awards?|admissions?|shortlisted|committee|panel|interview|degree|residency|internship|post|new job|job|role|school|agency|course|licen[cs]e|promotion|tenure)\b/,
);
const wanted = gate(
  /\b(?:must have|requires?|asks? for|asking for|wants?|needs?) (?:\p{L}+ ){0,3}?(?:references?|referees?|letters?)\b/u,
);
const written = gate(/\b(?:letters?|written|write)\b/);
const someDay = gate(
  /\b(?:future|down the (?:line|road)|one day|some day|someday|at some point|eventually|in case (?:i|they|anyone)|should (?:i|they|anyone) (?:ever |need|apply|ask)|might (?:apply|need|ask)|may (?:apply|need)|thinking (?:of|about) applying|considering applying|(?:not|n't) (?:yet )?appl(?:y|ied|ying)|if (?:i|they|an employer|anyone) (?:ever )?(?:need|apply|ask|call)|whenever (?:i|they)|going forward|upcoming applications?|job (?:search|hunt|applications)|applications in general|linkedin|profile|website)\b/,
);

/** Something is applied for, or a letter is to be written: not a name to be given some day. */
const isConcrete = (said: readonly string[]): boolean =>
  said.some((folded) => application.test(folded) || written.test(folded) || wanted.test(folded)) &&
  !said.some((folded) => someDay.test(folded));

/** A referral goes into a form whenever it is done. */
const isJobReferral = (said: readonly string[]): boolean =>
  said.some((folded) => /\brefer(?:ral|rals|red|ring)?\b(?! (?:to (?:the|my)|back))/.test(folded)) &&
  !said.some((folded) => /\b(?<!for your )(?:references?|referees?|letters?|recommendation)\b/.test(folded));
