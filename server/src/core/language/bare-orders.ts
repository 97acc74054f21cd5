/** Orders that no words carry: imperatives, and things named without a verb. */
import type { Folded } from './fold';
import { courtesy, insistence, negation } from './imperatives';
import { adverbOf, type Order, orderEnd } from './order';
import { orderedVerbAt, verbRunAt } from './ordered-verbs';
import { clauseEnd } from './request-clauses';
import type { Range } from './requests';
import { isAmbiguous, isVerb } from './verbs';
import { favourNouns, readersWork } from './vocabulary';

const operators = new RegExp(
  `(?:(?:${insistence}|either|once again|pray|i beg you|abeg|biko|never mind and)\\b,? +)*`,
  'y',
);
/** Conventions of mail that order where the rest of the sentence does. */
const reporting = /^(?:keep (?:me|us)\b|let (?:me|us) (?:know (?!if\b|whether\b)|have\b)|drop (?:by|in) )/;
/** A courtesy in whose breath work is asked for: "give them my regards and tell them …". */
function goesOn(said: string): boolean {
  if (/^find (?:attached|enclosed|below|herewith)\b/.test(said)) return false;
  // "Come to the office, bring the stamp, …"
  const there = /^come (?:to|by|over to|round to) the [^,.;:!?]*?(?:,|,? and|, then) (?<then>\p{L}+) /u.exec(
    said,
  )?.groups?.then;
  if (there !== undefined && isVerb(there)) return true;
  const verb =
    /^[^.;:!?]*?(?:,|,? and|, then) (?:please |just |then |also )*(\p{L}+) (?:me|us|him|her|them|my|our|it)\b/u.exec(
      said,
    )?.[1];
  return verb !== undefined && isVerb(verb) && !/\b(?:if|thank|care)\b/.test(said);
}

/** @param shared what it is coordinated with leaves no doubt that it is a verb */
export function imperativeAt(
  text: string,
  folded: Folded,
  at: number,
  lead: Range,
  shared = false,
): Order | undefined {
  operators.lastIndex = at;
  let start = at + (operators.exec(folded)?.[0].length ?? 0);
  negation.lastIndex = start;
  const negated = negation.exec(folded)?.[0] ?? '';
  start += negated.length;
  courtesy.lastIndex = start;
  if (courtesy.test(folded) && !reporting.test(folded.slice(start)) && !goesOn(folded.slice(start)))
    return undefined;
  const said = folded.slice(at, start);
  const insisted =
    shared || verbRunAt(folded, start) !== undefined || /\b(?:to|you|and|please|kindly|pls) $/.test(said);
  const verb = orderedVerbAt(text, folded, start, insisted);
  if (verb === undefined) return undefined;
  // To have something forgotten sets something else against it.
  if (verb === 'forget' && negated === '') return undefined;
  const written = text.slice(start, start + verb.length);
  const after = folded.slice(start + verb.length);
  // "Remember, …", "so please do", "never mind" order nothing by themselves.
  if (
    /^(?:remember(?=[,:])|come (?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,)|do(?=\W*$)|mind\b(?! you))/.test(
      verb + after,
    ) &&
    (verb !== 'mind' || negated !== '')
  )
    return undefined;
  const end = start + verb.length;
  const kind = negated === '' ? 'act' : negated.startsWith('never') ? 'never' : 'refrain';
  const stop = orderEnd(text, folded, end, kind);
  // What it follows from is told: "you know him, so ring him".
  const from = said.startsWith('so ') && folded.startsWith(', ', at - 2) ? at + 3 : at;
  return {
    kind,
    lead: from === at ? lead : { start: from, end: from },
    opening: { start: from, end },
    // "WhatsApp" and "CC" are written so.
    verb: /\p{Ll}\p{Lu}|^[^AEIOU\p{Ll}]+$/u.test(written) ? written : verb,
    form: 'base',
    adverb: /\b(?:just|simply)\b/.test(negated) ? 'just' : adverbOf(said, folded.slice(stop)),
    plural: false,
    end: stop,
  };
}

/** What a fragment has not: a verb that agrees with a subject. */
const finite =
  /\b(?:i|we|you|he|she|they|it|is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b|\b(?:i|we|you|he|she|they|it|that|there|what|who)'\p{L}|\p{L}n't\b|\p{L}'s (?:an?|the|in|on|at|not|no|your|my)\b/u;
const relative =
  /\b(?:who|whom|which|that|what|where|when|whoever|whatever|whichever|before|after|so|as|if|once|until|because|whose|how|say|saying)\b.*$|(?<=\p{L} )(?:i|you|we|they)(?:'ve)? (?:know|have|met|mentioned|can think of|work with)\b(?! to)|\b(?:(?:from|of|to|by|with|for|on|at|in)|to \p{L}+) (?:you|it)\b/gu;
const articles =
  '(?:an?|the|your|my|our|his|her|their|this|these|those|some|one|two|three|four|five|six|seven|eight|nine|ten|another|at least|no fewer than|no less than|a minimum of|\\d+)';
/** A noun phrase of a few words, up to a mark or a preposition. */
const fragmentHere = new RegExp(
  `(?:(?:only |just )?(?:(?:at least|no fewer than|no less than|a minimum of) )?${articles} (?:(?!${articles} )[\\p{L}'-]+ ){0,3}?(?!(?:needs|wants|requires|owns|takes|goes|lacks|says|asks|knows|makes|gives|gets|comes|seems|looks|runs|holds|expects|closes|opens|meets|sits|depends|matters|counts|works)\\b)[\\p{L}'-]+|(?:\\p{L}+ ){0,2}(?:${favourNouns}|${readersWork}|names|word|call|meeting|copy|copies)|(?:permission|approval|consent|clearance|access|proof|authori[sz]ation|confirmation)|(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+'s (?:[\\p{L}-]+ )?[\\p{L}-]+)(?=[,.:;!?]|$| (?:on|in|at|by|from|to|for|of|with|before|about|and|or|within|no later|latest|signed|first|into|please|today|tomorrow|tonight|a (?:day|week|month|year))\\b)`,
  'uy',
);

const wantedNoun = new RegExp(`\\b(?:${favourNouns}|${readersWork}|call|meeting)\\b`, 'u');

/** Something wanted, without a verb: "Her direct line by Friday, please." */
export function fragmentAt(_text: string, folded: Folded, at: number, lead: Range): Order | undefined {
  fragmentHere.lastIndex = at;
  const [word = ''] = /^\p{L}+/u.exec(folded.slice(at)) ?? [];
  if (isVerb(word) && !isAmbiguous(word)) return undefined;
  // "Expect a call" is no thing.
  if (/^(?!only |just )\p{L}+ (?:an?|the|your|my|our) /u.test(folded.slice(at))) return undefined;
  const said = fragmentHere.exec(folded)?.[0];
  // "Your move." names nothing that one could send.
  if (said === undefined || (at + said.length >= clauseEnd(folded, at + 1) && !wantedNoun.test(said)))
    return undefined;
  if (finite.test(folded.slice(at).replace(relative, ''))) return undefined;
  const opening = { start: at, end: at };
  return {
    kind: 'thing',
    lead,
    opening,
    verb: '',
    form: 'base',
    adverb: '',
    plural: false,
    end: clauseEnd(folded, at + 1),
  };
}
