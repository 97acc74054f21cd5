/** What governs a date in a sentence: who acts by then, and for whom. */
import type { Sentence } from '../message';
import { matches } from './matches';
import type { Range } from './requests';

/**
 * Who has set a deadline: the writer ("I need it by Friday", "Could you reply by Friday?") or somebody else
 * ("The portal closes on Friday").
 */
export type Governor = 'writer' | 'others';

/** The kinds of words that may make a date a deadline. */
export type HeadType =
  | 'by'
  | 'before'
  | 'until'
  | 'within'
  | 'in'
  | 'due'
  | 'noun'
  | 'close'
  | 'need'
  | 'left'
  | 'bare';

/** Where a clause begins. */
const breaks =
  /[.;:!?()–—]+ *| - |, +| (?:because|since|which|who|whose|while|although|though|if|when|whether|where|unless)(?= )|(?<=[ ,])(?:and|but|so|as|that) (?=(?:i|we|you|she|he|they|it|this|that|there|my|our|the|let|please|kindly|send|tell|reply|write|get|make|everything)\b)/g;

/** A word or two that belong to the date, not to what governs it: "ideally by Friday". */
const verbless =
  /^(?:[\s,]|(?:ideally|preferably|if possible|possible|hopefully|please|pls|plz|kindly|say|and|or|perhaps|maybe|just|even|some ?time|any ?time|at some point|possibly|only|so|it|this|at the very|at the|the absolute|sent|done|back|sometimes?|latest|today|tomorrow)\b)*$/;

const document =
  '(?:letters?|references?|recommendations?|referees?|applications?|forms?|documents?|paperwork|materials?|nominations?|proposals?|submissions?|entr(?:y|ies)|bids?|names?|statements?|endorsements?|testimonials?|answers?|repl(?:y|ies)|confirmations?|it|this|that|everything|these|both|they|all|dossiers?|packages?|files?|papers?|recs?|uploads?|registrations?)';

const documentMust = new RegExp(
  `\\b(?:${document}|intro(?:duction)?s?)\\b[^,;]{0,50}\\b(?:must|(?:needs?|has|have|ought|is|are) to|should|shall|could|can|will have to|goes|go|would (?:need|have) to|to)(?: be)? (?:in\\b|reach|arrive|submitted|received|uploaded|sent|there|with|done|ready|handed|turned|posted|returned|lodged|filed|get|go|come|land|make it|out|back)[^,;]*$`,
);

const wanted =
  /\b(?:needed|required|wanted|expected(?! to (?!be |reach|arrive))|requested|rsvp|receivable|payable|accepted|receiving|accepting|collected|considered)\b[^,;]{0,30}$/;

/** They who set the date and what they do with what they get. */
const institution =
  /\b(?:they|committee|panel|school|university|college|employer|board|hr|office|department|programme|program|portal|system|foundation|council|funder|agency|embassy|landlord|company|team|recruiter|jury|faculty|scheme|organi[sz]ers?|admissions)\b[^,;]{0,20}\b(?:need|needs|want|wants|require|requires|ask|asks|asking|expect|expects|accept|accepts|must have|has to have|have to have|would like|take|takes)\b/;

const applying =
  /\b(?:submit|submitted|submitting|submission|hand(?:ed)? in|turn(?:ed)? in|apply|applying|upload|lodge|register|file|nominate|enter|send (?:in|off)|sent off|get (?:it|everything|the (?:application|form|letters?)) in|name (?:two|three|my|a)|give (?:them|the \p{L}+) (?:a|two|three|the|my|your) (?:names?|referees?|references?|letters?)|complete (?:the|my|an?) (?:application|form))\b/u;
const writerMust =
  /\b(?:i|we)(?:'d|'ve|'ll|'m)?(?: (?:will|would|do|also|really|only|now|just|still|am|are|have|had))* (?:need to|must|have to|got to|has to|required to|supposed to|asked to|told to|should|had to|expected to|obliged to)\b/;

/** The writer waits for what the reader would make. */
const writerNeeds =
  /\b(?:i|we)(?:'d|'m|'ll|'re)?(?: (?:will|would|do|am|are|was|were|really|only|also|just|kindly|very much|dearly|still|actually))* (?:need|require|want|like|love|appreciate|prefer|hop(?:e|ing|ed)|expect|expecting|look(?:ing)? (?:forward|for)|wait(?:ing)?|be (?:grateful|glad|happy|thankful|delighted))\b(?! to (?!hear|know|have (?:it|this|your|the|a|an)|get (?:it|this|your|an?|back)|receive|see (?:it|your)|be told))[^,;]*?(?:\b(?:it|this|that|them|your?|letters?|references?|recommendations?|intro\w*|answer|reply|response|word|decision|details|contact|hear|know|something|one|news|both|yes or no|back|receive|told)\b|$)/;

/** The reader acts: "you could send it", "let me know". */
const readerActs =
  /\byou(?:'d|'ll|r?e?)?(?: (?:please|also|perhaps|maybe|possibly|kindly|be|just))* (?:could|can|would|might|may|will|were|are|able|must|should|need|have to|get|send|write|reply|answer|respond|let|manage|do|are able|be able|happen|submit|upload|confirm|want|decide|tell|give|find)\b|\b(?:could|can|would|will|might|may) you\b|\blet (?:me|us) (?:know|have)\b|^\W*(?:please|kindly|pls|plz) \p{L}+|\b(?:your|an?|the|my|any) (?:answer|reply|response|letter|reference|introduction|recommendation|yes or no|decision|word|confirmation)\b/u;

const otherSubject = /\b(?:i|we|she|he|they|it|who|which|there)\b(?! (?:by|before)\b)/;

/** An act at a time, not by it: what is proposed for a call is no deadline. */
const meeting =
  /\b(?:call|calls|talk|speak|chat|meet|meeting|coffee|tea|lunch|dinner|breakfast|catch up|see (?:you|me|each)|visit|come|join|drop (?:in|by)|stop by|hop on|zoom|phone|ring|interview|attend|\d+ min\w*|minutes?|half[- ](?:an )?hour|an hour|slot|available|free (?:for|on|to talk|to meet|at|today|tomorrow)|time for|time to|party|event|conference|session|workshop|dinner|drinks?|around|in town|there)\b/;

/** True when a request is for a meeting or a call: its dates are times. */
const isMeeting = (clause: string): boolean => meeting.test(clause);

const applicationWords =
  /\b(?:applications?|portal|call for|calls?|window|position|posting|vacanc(?:y|ies)|advert(?:isement)?|ad|listing|job|role|opening|submissions?|nominations?|registrations?|forms?|rounds?|competition|programmes?|programs?|scheme|intake|admissions?|fellowships?|scholarships?|entries|bids?|tender|link|system|site|recruitment|grants?|fund(?:ing)?|award|prize|post|tracker|upload|letters?|references?|referees?)\b/;

/** What is due, or ends, without being the reader's matter. */
const foreignNoun =
  /\b(?:baby|child|wife|husband|rent|payment|invoice|tax|taxes|thesis|dissertation|manuscript|chapter|novel|book|report|train|flight|boat|ship|delivery|results?|exhibition|show|shop|store|festival|term|semester|year|contract|lease|season|sale|tournament|course|class|notice|internship|placement|stay|visit|leave|holiday|conference|meeting|event|library|restaurant)\b(?:'s)?(?: [\p{L}'-]+){0,3} $/u;
const foreignPerson =
  /\b(?:i|we|she|he)(?:'s|'re|'m|'ll| is| am| are| was| were| will be)?(?: (?:also|now|not|still))? $/;

const isForeign = (left: string): boolean =>
  foreignPerson.test(left) || (foreignNoun.test(left) && !applicationWords.test(left));

const overAlready = /\b(?:missed|met|made|applied|passed|submitted|after|since|beat)\b/;

/** Finds who has set a date, or that it is no deadline of the reader's. */
export function governorOf(
  sentence: Sentence,
  type: HeadType,
  words: Range,
  at: number,
): Governor | undefined {
  const { folded } = sentence;
  const start = clauseStart(folded, at);
  const left = folded.slice(start, at);
  const rest = folded.slice(words.end);
  switch (type) {
    case 'noun':
      return overAlready.test(left) ||
        isForeign(left) ||
        /\b(?:thesis|book|manuscript|report|print|tax|dissertation)\b/.test(left)
        ? undefined
        : 'others';
    case 'due':
      return isForeign(left) || /\b(?:was|were|been)(?: \p{L}+)? $/u.test(left) ? undefined : 'others';
    case 'close':
      return applicationWords.test(left) ||
        /^(?:it|this|they|that|which) *$/.test(left.trim()) ||
        left.trim() === ''
        ? foreignClose(left)
        : undefined;
    case 'left':
      return /\b(?:day|week|hour)/.test(folded.slice(words.start, words.end)) &&
        /\b(?:deadline|appl|submi|left)/.test(folded)
        ? 'others'
        : undefined;
    case 'need':
      return needs(left, folded.slice(at, words.start + 60));
    case 'until':
      return untilGovernor(left, rest);
    case 'bare':
      return bareGovernor(sentence, left, words, rest);
    default:
      return byGovernor(sentence, type, left, rest, at);
  }
}

function clauseStart(folded: string, at: number): number {
  let start = 0;
  for (const match of matches(folded.slice(0, at), breaks)) {
    const end = match.index + match[0].length;
    // A comma before the date, or around a word or two, breaks nothing: "the letter, ideally, by Friday".
    if (!verbless.test(folded.slice(end, at))) start = end;
  }
  return start;
}

const foreignClose = (left: string): Governor | undefined =>
  /\b(?:exhibition|shop|store|festival|office|road|library|restaurant|school|factory|border|museum|year)\b/.test(
    left,
  )
    ? undefined
    : 'others';

/** "I need the letter on Friday", "they want it tomorrow", "needed on Friday"; not "I need a lift on Friday". */
function needs(left: string, said: string): Governor | undefined {
  const object = new RegExp(
    `^(?:needs?|requires?|required?|wants?|wanted|needed)(?: (?:${document}|(?:the|your|a|an|two|my|some|these)(?: [\\p{L}-]+){0,3}? ?(?:${document}|intro\\w*|recommendation|word)))?(?= (?:on|for|in|by|back|here|this|at|tomorrow|today|mon|tue|wed|thu|fri|sat|sun|next|within))`,
    'u',
  );
  if (!object.test(said)) return undefined;
  if (/^needed|^required|^wanted/.test(said)) return isForeign(left) ? undefined : 'others';
  if (/\b(?:i|we)(?:'d|'ll)?(?: \p{L}+){0,2} $/u.test(left) || left.trim() === '') return 'writer';
  return institution.test(`${left}needs`) ? 'others' : undefined;
}

function untilGovernor(left: string, rest: string): Governor | undefined {
  if (/\b(?:only|just|merely)(?: open| valid| there)? $/.test(left)) return 'others';
  if (
    /\b(?:i|we|you|applicants?|referees?|candidates?)(?:'ve| have| only| just| still| got| are given)+ (?:only |just |got |exactly |time )*$/.test(
      left,
    )
  )
    return 'others';
  if (
    /\b(?:open|accepts?|accepting|accepted|advertised|possible|up|live|extended|taken|stays?|valid)(?: \p{L}+){0,3} $/u.test(
      left,
    )
  )
    return applicationWords.test(left) || /\b(?:it|they|this)\b/.test(left) ? 'others' : undefined;
  return /^ to (?:submit|apply|send|upload|hand|reply|answer|decide|find)/.test(rest) && /\bhave\b/.test(left)
    ? 'others'
    : undefined;
}

/** "Could you send it today?": an adverb of time that ends a request for work. */
function bareGovernor(sentence: Sentence, left: string, words: Range, rest: string): Governor | undefined {
  const { folded, requests } = sentence;
  if (
    !/^(?: itself| please| pls| only| morning| afternoon| evening| night)*(?:[.!?,;:)]|$| (?:so|if|because|as|since|at the latest|latest|and|itself|it (?:should|must|has)))/.test(
      rest,
    )
  )
    return undefined;
  if (/^ itself\b/.test(rest) && /\b(?:should|must|send|reach|give|do|share)\b/.test(rest + left))
    return 'writer';
  const request = requests.find(
    ({ form, verb }) => form !== 'hint' && verb.end <= words.start && verb.end > words.start - 120,
  );
  if (!request) return undefined;
  const clause = folded.slice(request.operator.start, words.start);
  if (
    isMeeting(clause) ||
    /\b(?:that|which|who|what|how|i|we|you|she|he|they)\b/.test(folded.slice(request.verb.end, words.start))
  )
    return undefined;
  return 'writer';
}

function byGovernor(
  { folded, requests }: Sentence,
  type: HeadType,
  left: string,
  rest: string,
  at: number,
): Governor | undefined {
  const asked = requests.find(({ form, operator }) => form !== 'hint' && operator.start < at);
  const byMeans = type === 'by';
  if (writerMust.test(left)) return applying.test(left) ? 'others' : undefined;
  if (
    wanted.test(left) ||
    documentMust.test(left) ||
    (institution.test(left) && !/\b(?:rent|payment|money|deposit)\b/.test(left))
  )
    return type === 'in' ? undefined : 'others';
  if (!byMeans && isMeeting(left + folded.slice(asked?.operator.start ?? at, at))) return undefined;
  if (writerNeeds.test(left)) return 'writer';
  if (
    readerActs.test(left) &&
    (requests.length > 0 || /\b(?:could|can|would|might|may|let|able|please|manage)\b/.test(left))
  )
    return 'writer';
  if (verbless.test(left)) return fronted(folded, rest, at, asked !== undefined, byMeans);
  return asked && !otherSubject.test(left) ? 'writer' : undefined;
}

/** "By Friday, could you …", "By tomorrow, please.", "…, ideally before Friday". */
function fronted(
  folded: string,
  rest: string,
  at: number,
  asked: boolean,
  byMeans: boolean,
): Governor | undefined {
  if (asked) return 'writer';
  const first = !/[\p{L}\d]{3}/u.test(
    folded.slice(0, at).replace(/\b(?:please|ideally|preferably|kindly|and|latest|only)\b/g, ''),
  );
  if (!first) return undefined;
  if (
    /^[\s.!?,)]*(?:please|pls|latest|at the latest|if possible|thanks?|thank you|ideally|okay|ok)?[\s.!?)]*$/.test(
      rest,
    )
  )
    return byMeans ? 'writer' : undefined;
  return /^,? ?(?:please|kindly|could|can|would|will) (?:you\b)?|^,? ?(?:i|we)(?:'d| would)? (?:need|like|love|appreciate) (?:it|your|the|to (?:hear|know|have))/.test(
    rest,
  )
    ? 'writer'
    : undefined;
}
