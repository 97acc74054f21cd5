/** Which words at the head of a clause are verbs in the imperative: what follows them tells. */
import type { Folded } from './fold';
import { subjectHere } from './request-clauses';
import { baseOf, isAmbiguous, isVerb } from './verbs';
import { favourNouns, objectStart, readersWork } from './vocabulary';

/** Where the words of a sentence begin: behind a bracket, a quote, an emoji, the mark of a postscript. */
export function beginning(text: string): number {
  const mark = /^(?:p\.?\s?)+s\b[.:]*\s*/i.exec(text)?.[0].length ?? 0;
  return mark + Math.max(0, text.slice(mark).search(/[\p{L}\p{N}\uFFFC]/u));
}

/** A word that may be a verb, from an index on. */
export const verbHere = /[\p{L}]+(?:-[\p{L}]+)*(?!['’\p{L}])/uy;
/** What is quoted is blank. */
const objectHere = new RegExp(
  `^ (?:${objectStart}|everything|more|no|not|ten|twelve|fifteen|twenty|thirty|forty|half|several|here|there|hold|part|care|hello|hi|yes|pages?|sections?|forms?|box(?:es)?|up|down|round|around|aside|ahead|straight|at|before|after|via|only|personally|again|\\p{L}+(?:'s|ly))(?![\\p{L}'-])|^ +[\\d(£$€"'“‘\\uFFFC]|^ {3,}\\p{L}`,
  'u',
);
/** True for a word of no list that has the form of a verb in its base. */
export const mayBeVerb = (word: string): boolean =>
  /^\p{L}{3,12}$/u.test(word) && !/(?:ing|(?<!ce)ed|ly|s|ness|tion)$/.test(word) && !noVerb.test(word);

/** True for such a word that its object shows to be a verb: "chuck us the number". */
const coined = (verb: string, rest: string): boolean =>
  mayBeVerb(verb) &&
  (/^ (?:(?:me|us|him|them|my)\b|(?:it|them) (?:over|across|along|round|around|back|off) to\b)/.test(rest) ||
    (makes.test(rest) && baseOf(verb) === undefined) ||
    (actsOnMine.test(rest) && dueBehind.test(rest)));

/** Something is made that one asks others for: "bash out a short reference". */
export const makes = new RegExp(
  `^ (?:out|up|off|together|over|down) (?:an?|one|two|three|the|some|your) (?:[\\p{L}-]+ ){0,2}?(?:${favourNouns}|${readersWork}|bio|names?|meeting|call|chat|coffee)\\b`,
  'u',
);

/** What it acts on is the writer's, or goes to somebody. */
const actsOnMine =
  /^ (?:(?:off|out|up|down|over|through) )?(?:our|(?:the|your|this|that) (?:\p{L}+ ){1,2}?(?:(?:on|off|out of|into|for|from|in) (?:my|our)|(?:over|across|along|round|back) to))\b/u;
const dueBehind =
  /\b(?:by|before|no later than) (?:\p{L}+day|tomorrow|tonight|noon|midnight|half|quarter|the \d|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock|\W*$))/u;

const noVerb =
  /^(?:no|yes|hi|hey|hello|below|above|through|throughout|during|given|despite|except|beyond|inside|outside|regarding|concerning|via|unlike|even|ever|also|still|only|just|here|there|then|now|thus|and|but|for|from|with|about|like|than|after|before|until|since|because|while|when|where|what|who|how|why|let|not|nor|over|under|near|beside|behind|amid|upon|against|among|across|along|around|alongside|past|aboard|beneath|into|onto|off|\p{L}+day|without|within|between|per|towards?|perhaps|maybe|sorry|thanks|apologies|welcome|dear|good|great|nice|happy|poor|yesterday|today|tomorrow|once|both|all|half|overall|altogether|meanwhile|meantime|besides|instead|indeed|any(?:how|way|ways|one|body|thing)|some(?:how|where|one|body|thing)|every(?:one|body|thing|where)|otherwise|moreover|furthermore|therefore|however|hence|al?though|whereas|whether|unless|whenever|wherever|later|next|again|together|mine|ours|yours|that|this|may|might|can|could|will|would|should|must|shall|did|does|was|were|are|has|had)$/u;

/** Verbs one after the other, of which each is an order: "Read, sign, return." */
const verbRun = /(?:\p{L}+, )+(?:and )?\p{L}+(?=[.!]|$)/uy;

/** Where a run of such verbs ends, from an index on; undefined where they are others. */
export function verbRunAt(folded: Folded, at: number): number | undefined {
  verbRun.lastIndex = at;
  const run = verbRun.exec(folded)?.[0];
  return run?.split(/, (?:and )?/).every((word) => isVerb(word)) ? at + run.length : undefined;
}

/** True when what follows a word makes a verb of it. */
function actsOn(verb: string, rest: string, text: string): boolean {
  if (contactNoun.test(verb + rest)) return false;
  if (/^(?:stop|start)$/.test(verb) && /^ (?:\p{L}+|b?cc')ing\b/u.test(rest)) return true;
  if (complemented.test(rest) || numbered.test(text) || figured.test(verb + rest)) return false;
  return objectHere.test(rest) || (contacting.test(verb) ? /^ \p{L}/u : /^ \p{Lu}/u).test(text);
}

const contactNoun =
  /^(?:intro to|(?:contact|intro|reference|email|address|number|name|list|letter|copy|note|signature) (?:at|of|for|from)|(?:draft|form|note|list|letter|copy|link) (?:by|on|at|with)|back (?:with|to|in|by|on|at|from|home|here)|(?:phone|email|e-mail|contact|text|call) (?:numbers?|address(?:es)?|details|cards?|lists?|cent(?:re|er)s?))\b/;

const takesObject =
  /^ (?:me|us|him|them|it|an?|the|my|your|our|his|her|their|this|that|two|three|on|out|off|up|over|in|into|round|around|by|through|along|at|with|to)\b/;
/** A noun with its complement, before the verb of the clause: "Mention of the prize is …". */
const complemented =
  /^ (?:of|on|in|from|for|with|between|about)\b(?:(?!\b(?:who|whom|whose|which|that|what|whatever|whoever|where|when|how|if|whether)\b)[^,;:])*? (?:is|are|was|were|has|have|will|would|can|could|must|should)\b|^ (?:one|two|three|four|five|\d+) (?:is|are|will|was)\b/;
/** "Form Three", "Draft B". */
const numbered = /^ (?:One|Two|Three|Four|Five|Six|[B-HJ-Z]|[IVX]{2,})\b/;
/** The same, with a figure: "Form 7". */
const figured = /^(?:form|part|page|line|point|track|plan|step) \d/;

/** Verbs whose object may be any noun: "text coach". */
const contacting = /^(?:text|call|phone|ring|email|ping|message|tag|nudge|chase)$/;

/**
 * The verb in the imperative at an index, in lower case; undefined where none stands there.
 *
 * @param insisted what stands before it leaves no doubt that it is a verb: "make sure to", "go and"
 */
export function orderedVerbAt(
  text: string,
  folded: Folded,
  at: number,
  insisted = false,
): string | undefined {
  verbHere.lastIndex = at;
  const verb = verbHere.exec(folded)?.[0];
  if (verb === undefined) return undefined;
  const end = at + verb.length;
  const rest = folded.slice(end);
  const acts = isVerb(verb)
    ? !isAmbiguous(verb) || insisted || actsOn(verb, rest, text.slice(end))
    : coined(verb, rest) ||
      (insisted && mayBeVerb(verb) && (takesObject.test(rest) || /^\p{Ll}+ \p{Lu}/u.test(text.slice(at))));
  return acts && !subjectHere.test(rest) ? verb : undefined;
}
