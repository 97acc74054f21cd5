/** What learners of English write in requests, put as it is said. Facts stay. */
import type { Folded } from './fold';
import { matches } from './matches';
import type { Replacement } from './soften';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const given =
  '(?:letters?|references?|recommendations?|answers?|reply|confirmation|contacts?|form|names?|numbers?|signature|document|certificate)';

const person =
  '(?:boss|chief|director|manager|head|supervisor|professor|teacher|colleagues?|friends?|partners?|editor|owner|president|dean|uncle|aunt|father|mother|brother|sister|husband|wife|team|people|company)';

const due =
  '(?:by|before|no later than|within|today|tonight|tomorrow|this|next|first thing|on|(?:as )?soon)\\b';

/** A construction, and what stands in the place of its group `wrong`. */
const repairs: readonly (readonly [pattern: RegExp, right: string])[] = [
  // "Send to me the form."
  [
    /\b(?:send|give|write|forward|show|bring|tell|pass)(?<wrong> to) (?:me|us) (?=(?:an?|the|your|my|his|her|their|this|that|these|two|three|\d+)\b)/dg,
    '',
  ],
  [/\btell(?<wrong> to) (?:me|us|him|her|them|your|the|my)\b/dg, ''],
  // Had "out of you", it is wrung from them.
  [
    /\b(?:letter|reference|recommendation|answer|reply|word|introduction|line|name|number)(?: back)?(?<wrong> (?:out of|off)) you\b/dg,
    ' from',
  ],
  // "Explain me how it works", "say him I can start".
  [
    /\b(?:explain|describe|confirm|mention|report|say)(?<wrong> )(?:me|us|him|her|them) (?=(?:an?|the|your|my|his|how|what|why|that|if|whether|i|we|hello)\b)/dg,
    ' to ',
  ],
  [
    /\bexplain(?:ing)?(?<wrong> )(?:your|the|my|his|her) \p{L}+ (?=(?:how|what|why|that|if|whether)\b)/dgu,
    ' to ',
  ],
  [
    /(?<wrong> since)(?= (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?|years?)\b(?! ago\b))/dg,
    ' for',
  ],
  [/\bin(?<wrong> )(?=(?:english|french|german|spanish|italian|portuguese|dutch) language\b)/dg, ' the '],
  [
    /\b(?:suggest|propose|recommend)(?<wrong> (?:to )?(?:me|us))(?! (?:an?|the|one) (?:second|third|last|more|little|bit|lot|way|same)\b)(?= (?:an?|the|your|one|two|three|some)\b)/dg,
    '',
  ],
  // "Reply me your opinion."
  [/\b(?:reply|respond|write back)(?<wrong> )(?:me|us|him|her|them)\b/dg, ' to '],
  [
    /\b(?:(?:provide|supply|furnish)|(?:reply|respond|write back)(?: to)?) (?:me|us|him|her|them)(?<wrong> )(?=(?:an?|the|your|my|his|her|their|one|two|three|some|full|\d+)\b)/dg,
    ' with ',
  ],
  // "Inform to him the date", "ask to her if she has a place".
  [
    /\b(?:ask|inform|notify|remind|advise|(?<=\b(?:and|then|to) )contact)(?<wrong> (?:to|with)) (?:me|us|him|her|them)\b/dg,
    '',
  ],
  // "Introduce me with your director", "present me at Mrs Arnaud".
  [
    new RegExp(
      `\\b(?:introduc|present|recommend)(?:e|ing)? (?:me|us|him|her|them)(?<wrong> (?:with|at|by)) (?=(?:mrs?|ms|dr|prof|professor|sir|madame?|monsieur|herr|frau|se[nñ]ora?|signora?)\\b|(?:the|your|my|his|her|their) ${person}\\b)`,
      'dgu',
    ),
    ' to',
  ],
  // "Tell me which to take, and tell me before Thursday."
  ...['me', 'us'].map(
    (whom) =>
      [
        new RegExp(`(?<=\\btell ${whom} .*,? and )(?<wrong>tell ${whom})(?= ${due})`, 'dg'),
        `let ${whom} know`,
      ] as const,
  ),
  // "Send me the form, and send it by Friday."
  [
    new RegExp(
      `(?<=\\b(?<verb>send|give|get|bring|write|forward) (?:me|us|him|her|them|the|my|your) [^;:.]*)(?<wrong>,? and \\k<verb> (?:it|them|that|this)(?: to (?:me|us))?)(?= ${due})`,
      'dgu',
    ),
    '',
  ],
  // "Speak to her by the time I land."
  [/(?<wrong>\bby the time)(?= (?:i|we|he|she|they|you|it|the|my|our)\b)/dg, 'before'],
  [/\bwith(?<wrong> )(?=(?:stamp|signature|seal|date|letterhead)\b)/dg, ' a '],
  // "And no forget say I have the licence."
  [
    /(?<=\b(?:and|but) )(?<wrong>(?:don't|do not|dont|no|never) (?:you )?forget(?: say| that)?)(?= )(?! to\b)/dg,
    'remember that',
  ],
  // "Send it until Friday": by then, not up to then.
  [
    new RegExp(
      `\\b(?:(?:send|give|get|submit|return|answer|reply|forward|upload|sign|finish|arrive|come|reach|be)\\b[^,;:.]{0,60}?|${given}(?: \\p{L}+){0,3}?)(?<wrong> until)(?= (?:${weekday}|tomorrow|tonight|next \\p{L}+|(?:the )?end of|the \\d|\\d))`,
      'dgu',
    ),
    ' by',
  ],
  [
    /\b(?:letter|reference|recommendation|text|it)(?: (?:is|be|must be|should be))?(?<wrong> on) (?=(?:english|french|german|spanish|italian|portuguese|dutch)\b)/dg,
    ' in',
  ],
  [/\bdiscuss(?<wrong> about)\b/dg, ''],
  // "Write strong letter for me."
  [
    /\b(?:write|writing|send|give|make|have|need)(?: (?:me|us|him))?(?<wrong> )(?!(?:an?|the|my|your|his|her|our|their|this|that|some|any|one|no|it|me|us|him|another|out|up|back|over|in|to)\b)(?:(?:strong|good|short|nice|warm|reference|recommendation|signed|personal|formal|official) ){0,2}(?:letter|reference|recommendation|statement|certificate|email)\b(?!s)/dg,
    ' a ',
  ],
];

/** The repairs within a part of a sentence. */
export function repaired(folded: Folded, from: number, end: number): readonly Replacement[] {
  const said = folded.slice(0, end);
  return repairs.flatMap(([pattern, right]) =>
    [...matches(said, pattern)].flatMap((match) => {
      const [start = 0, stop = 0] = match.indices?.groups?.wrong ?? [];
      return start < from ? [] : [{ start, end: stop, text: right }];
    }),
  );
}
