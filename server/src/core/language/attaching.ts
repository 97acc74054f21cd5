import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import type { Range } from './requests';

/** What somebody attaches. */
const documents =
  'cvs?|resumes?|résumés?|vitae|bios?|biography|portfolio|transcripts?|statements?|drafts?|letters?|essays?|proposals?|decks?|slides?|pitch|one-pagers?|' +
  'summary|summaries|abstracts?|outlines?|papers?|reports?|files?|documents?|docs?|pdfs?|attachments?|forms?|certificates?|samples?|photos?|pictures?|' +
  'brochures?|flyers?|leaflets?|budgets?|spreadsheets?|descriptions?|details|notes?|lists?|copy|copies|versions?|profiles?|chapters?|manuscripts?|scans?|briefs?|materials';

/** The words that attach: the writer's doing, or what the mail carries. "Attached to the ministry" is none. */
const attaching = new RegExp(
  [
    // I have attached, I'm attaching, we enclose
    "\\b(?:i|we)(?:'ve| have|'m| am|'re| are)?(?: (?:also|just|now|already|therefore|hereby|gladly|even|again))* (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\\b(?! (?:great|much|little|no|some|real) (?:importance|value|weight)| no(?:thing|ne)?\\b)",
    // I'll attach, I will enclose: in this mail, unless something has to happen first
    "\\b(?:i|we)(?:'ll| will|'m going to| am going to)(?: (?:also|just))? (?:attach|enclose)\\b",
    // please find attached, see attached, find enclosed
    '\\b(?:find|see|per|kindly) (?:the )?(?:attached|enclosed)\\b|\\b(?:find|see) (?:my|the|our|a) (?:\\p{L}+ ){0,4}(?:attached|enclosed)\\b',
    // attached is, enclosed are, attached you will find; attached: my CV
    "(?:^|[,;(–—-] ?|\\band )(?:attached|enclosed)(?: (?:here|herewith|below|above))? (?:is|are|you'll|you will|please|my|a|an|the|our|to this|herewith)\\b|^(?:attached|enclosed|attachments?)\\s*(?::|$)",
    // is attached, are enclosed, comes attached
    "(?:\\b(?:is|are|'s|comes?|both|all)|(?:is|are) (?:also|again|both|all|now))(?: (?:also|again|both|all|now))? (?:attached|enclosed)\\b(?! (?:to|with) (?!this\\b))",
    // the attached CV, my attached bio; the attachment
    `\\b(?:the|my|our|this) (?:attached|enclosed)(?: \\p{L}+){0,2} (?:${documents})\\b|\\b(?:in|see|read|open|find|on) (?:the|my|this) attachments?\\b|\\b(?:the|my|both|two|three) attachments? (?:has|have|holds?|gives?|says?|shows?|contains?|explains?|tells?|describes?|covers?|below|here|is|are)\\b`,
    // (attached), CV attached.
    `\\((?:also |both )?(?:attached|enclosed)\\)|\\b(?:${documents}) (?:is |are )?(?:attached|enclosed)(?=\\s*(?:[.,;!)–—]|$|for |in case\\b|if |and |so ))`,
    // I've included my CV; my CV is included
    `\\b(?:i|we)(?:'ve| have)?(?: (?:also|just))? included (?:my|the|a|an|our) (?:\\p{L}+ ){0,3}(?:${documents})\\b|\\b(?:${documents}) (?:is|are) (?:also )?included\\b(?! in (?:my|our|his|her|the)\\b)`,
  ].join('|'),
  'gu',
);

/**
 * What takes it back: nothing is attached, somebody else did, another mail has it, or it comes only when wanted;
 * or what is "attached" is a person or a condition.
 */
const elsewhere = gate(
  new RegExp(
    [
      "\\b(?:no|not|never|without|nothing|neither|n't)(?: \\p{L}+){0,3} (?:attach|attached|attaching|attachments?|enclosed)\\b|\\b(?:instead of|rather than) (?:attach|an? attach)",
      "\\b(?:i|we) (?:forgot|meant|wanted|could|can|would|'d|was going|tried|hesitate|did not|didn't|won't|will not)\\b[^,;]{0,20}\\b(?:attach|enclose)\\b",
      '\\b(?:attached|enclosed|attachments?|included)\\b[^.]{0,40}\\b(?:to|with|in|of) (?:my|our|the|your|her|his|that) (?:last|previous|earlier|first|other|original|next|e-?mail of|mail of|message of)\\b',
      "\\b(?:you|she|he|they|who|your|her|his|their)(?:'ve| have| had)? (?:(?:kindly|already) )?(?:attach|attached|enclosed|attachments?)\\b",
      '\\b(?:last (?:week|month|time|year)|yesterday|back in|earlier this|ago)\\b',
      "(?:'ll|\\b(?:will|can|could|would|going to))\\b[^.]{0,20}\\b(?:attach|enclose)\\b[^.]{0,60}\\b(?:once|when|as soon as|after|if you (?:say|agree|are|want|need|'re|would)|should you)\\b|\\b(?:if (?:useful|helpful|you|it|that)|should you|once|when|as soon as|happy to|glad to|or) [^.]{0,60}\\b(?:attach|enclose)\\b",
      '\\bstrings? attached\\b|\\b(?:very|so|deeply|quite|too|am|was|grown|become) (?:\\p{L}+ )?attached to\\b|\\bpasted?\\b|\\b(?:included?|enclosed)\\b[^.]{0,60}\\b(?:below|underneath|at the (?:end|bottom|foot)|in the body|further down)\\b',
    ].join('|'),
    'u',
  ),
);

const trace = gate(/attach|enclos|includ/);

/** Where a sentence says that the mail carries a file. */
export function attachmentIn(sentence: Folded): Range | undefined {
  if (!trace.test(sentence) || elsewhere.test(sentence)) return undefined;
  const [match] = matches(sentence, attaching);
  if (!match) return undefined;
  const words = match[0].replace(/^[\s,;(–—-]+|[\s:)]+$/gu, '');
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}
