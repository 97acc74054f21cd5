/** What a reference is for: the position, programme or place that the writer applies for. */
import { type Draft, fieldOf, sentencesOf } from './draft';
import { uncapital } from './language/capital';
import { type Gate, gate } from './language/gate';
import { once } from './memo';

export interface Goal {
  readonly name: string;
  /** A school or a board that one applies to, and that gets the letter. */
  readonly recipient: boolean;
}

/** Behind "recommend me" and "refer me": "for the Kluge fellowship", "to Wexford College". */
export const towards = ({ name, recipient }: Goal): string => `${recipient ? 'to' : 'for'} ${name}`;

/** Behind "a reference": "for the Kluge fellowship", "for my application to Wexford College". */
export const purposeOf = ({ name, recipient }: Goal): string =>
  recipient ? `for my application to ${name}` : `for ${name}`;

const institution =
  /(?:^(?:the )?university of|\b(?:board|committee|panel|university|college|school|institute|academy|council|landlord|landlady)$)/i;

/** Words for what one applies for that stand behind an article. */
const countable =
  /\b(?:fellowship|scholarship|program(?:me)?|prize|award|grant|certificate|position|post|role|job|residency|internship|traineeship|apprenticeship|studentship|award|visa|pass|application|registration|degree|diploma|master'?s|ph\.?d\.?|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|mba|course|licen[cs]e)\b/i;
const degree = /\b(?:master'?s|ph\.?d|m\.?sc|b\.?sc|m\.?a|mba|studies|degree|stud(?:y|ying))\b/i;
const determined = /^(?:the|an?|my|our|your|their|its|any|several|two|three)\b/i;

/** "applying for a role at Marsh & Doyle", "my application to the MSc in Hydrology", "apply to Wexford College". */
const applied = gate(
  /\bappl(?:y|ying|ied|ications?) (for|to) ((?:(?:the|an?) )?(?:[\p{L}\d&.’'/-]+ )*?[\p{L}\d&.’'/-]*\p{Lu}[^.?!,;:()]*?)(?= (?:and|because|so|which|that|as|but|in order|where|who|if|to (?:study|be|become|start|work|do)|on|by|before|while|this|next) |[.?!,;:()]|$)/u,
);
/** "applying for a summer research fellowship" */
const appliedInSmall = gate(
  /\bappl(?:y|ying|ied|ications?) (for) ((?:an?|the) (?:[\p{Ll}-]+ ){1,4}(?:fellowship|scholarship|internship|program(?:me)?|grant|residency|award|course|visa))\b/u,
);
/** "a reference for the certificate at St Padarn's" */
const wantedFor = gate(
  /\b(?:references?|referees?|recommendations?|letters?|referrals?)(?: [\p{Ll}]+){0,3}? (for) ((?:the|an?) (?!few|new|while|moment|future|very|great|better|last|past|first|next|time)[^.?!,;:()]*?)(?= (?:and|because|so|which|that|as|but|where|who|if|by|before|while|based) |[.?!,;:()]|$)/u,
);
const post = gate(
  /^(?:[•◦▪·*–—-] )?(?:position|role|opportunity|program(?:me)?|fellowship|scholarship|grant|award|applying to): (\p{L}[^:;]*)$/iu,
);
const place = gate(
  /^(?:[•◦▪·*–—-] )?(?:company|organi[sz]ation|university|institution(?:\/company)?|employer|school): (\p{L}[^:;]*)$/iu,
);

/** A phrase of more characters is a sentence, not a name. */
const longest = 90;

/**
 * What a reference is asked for, in words that stand behind "a reference": from `target`, from what the message says of
 * the application, or from a list of facts in it. Undefined where nothing tells, or only a placeholder does.
 */
export const goalOf = once((draft: Draft): Goal | undefined => {
  const target = fieldOf(draft, 'target')?.text.trim();
  if (target) return goal('for', target);
  const texts = sentencesOf(draft).map(({ text }) => text.trim());
  for (const text of texts) {
    const found = applied.exec(text) ?? appliedInSmall.exec(text) ?? wantedFor.exec(text);
    if (found?.[2]) return goal(found[1] ?? '', found[2].trim());
  }
  const line = (pattern: Gate) => texts.map((text) => pattern.exec(text)?.[1]?.trim()).find(Boolean);
  const [what, where] = [line(post), line(place)];
  if (!what) return undefined;
  return goal('for', where && !what.includes(where) ? `${what} at ${where}` : what);
});

function goal(preposition: string, name: string): Goal | undefined {
  if (name.length > longest || /[[\]{}<>_\uFFFC]/.test(name)) return undefined;
  if (determined.test(name)) {
    const small = uncapital(name);
    return { name: small, recipient: institution.test(name) };
  }
  const position = / at /.test(name);
  if (position && !degree.test(name)) return { name: `the position of ${name}`, recipient: false };
  return countable.test(name) && !position
    ? { name: `the ${name}`, recipient: false }
    : { name, recipient: preposition === 'to' || institution.test(name) };
}
