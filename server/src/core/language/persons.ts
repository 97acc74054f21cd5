/** The writer's words to the reader in the reader's mouth: "You supervised my thesis" as "I supervised their thesis". */
import { capital } from './capital';
import { type Folded, fold } from './fold';
import { gate } from './gate';

/** Verbs and phrases by which a sentence is about the mail, about what is wished, or about what the reader could do. */
const aboutMail = gate(
  /\b(?:i|we)(?:'m| am|'ve| have|'d| would|'ll| will)? (?:\p{L}+ly |also |just |still )?(?:writ(?:e|ing)|reach(?:ing|ed)? out|ask(?:ing|ed)?|hop(?:e|ing|ed)|wonder(?:ing|ed)?|believe|think|thought|feel|know|understand|wish|attach(?:ed|ing)?|enclos(?:e|ed|ing)|send(?:ing)?|includ(?:e|ed|ing)|thank|appreciate[ds]?|remember|recall|see|saw|noticed|found|need|want(?:ed)?|loved?|like|enjoy(?:ed)?|valued?|treasured?|admired?|cherish(?:ed)?|could|can|promise[ds]?|apologi[sz]e|follow(?:ing)? up|suppose|guess|trust|mean|miss(?:ed)?|owe|put|already)\b|\b(?:would|please|thank|thanks|grateful|sorry|hope|hopefully|attached|enclosed|below|above)\b|\byou (?:can|could|will|might|may|must|should|two|both|all|recall|remember|know|said|mentioned|told|offered|suggested|asked)\b|\b(?:this|my|our) (?:e-?mail|mail|letter|note|message|request|application)\b|\bas you\b|\bif you\b|^your (?:\p{L}+ )?(?:mentorship|mentoring|guidance|support|advice|feedback|perspectives?|help|encouragement|patience|kindness|insights?|example|influence|remarks?|answer|trust)\b|\b(?:i|you|we|they|it|that|who)'d\b|^(?:it|that|this|so|then)\b/u,
);

/** Writer and reader together; any other "we" may be the writer's firm. */
const together = gate(
  /\b(?:we|you and i)\b[^.;]*\b(?:together|each other|both)\b|\bour (?:\p{L}+ )?(?:work|time|days|years|project|team|class|lab|collaboration|interactions|shifts?)\b/u,
);

/** Behind these a pronoun begins a clause, and is its subject. */
const opensClause =
  /(?:^|[,;:–—-] ?|\b(?:and|but|or|so|because|as|since|while|when|where|that|which|whom|what|how|why|although|though|before|after|until|once|than|then)) ?$/u;
/** Behind these it is the object. */
const takesObject =
  /\b(?:to|for|with|from|under|by|of|at|on|in|alongside|beside|behind|after|helped|assisted|met|joined|taught|shadowed|supported|accompanied) $/u;

const person =
  /\b(I|you|me|my|mine|myself|your|yours|yourself)\b(?:['’](m|re|ve|ll)\b)?(?:( (?:\p{Ll}+ly|also|now|still|then|recently))? (am|was|are|were)\b(?![-’']))?/giu;

/** The forms of a verb behind "they", of the form behind "I"; and the other way round, of the form behind "you". */
const behindThey: Readonly<Record<string, string>> = {
  am: 'are',
  was: 'were',
  m: 'are',
  ve: 'have',
  ll: 'will',
};
const behindI: Readonly<Record<string, string>> = {
  are: 'am',
  were: 'was',
  re: 'am',
  ve: 'have',
  ll: 'will',
};
const others: Readonly<Record<string, string>> = {
  me: 'them',
  my: 'their',
  mine: 'theirs',
  myself: 'themselves',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
};

/**
 * Puts a statement of the writer about themselves, or about the two of them, into the reader's mouth, with "they" for
 * the writer. Undefined where the sentence is about the mail or a wish, or where it is not plain who does what.
 *
 * @param text a sentence, without markup
 */
export function inReadersVoice(text: string): string | undefined {
  const folded = fold(text);
  if (/[?:]\s*$/.test(text) || /[[\]{}<>\uFFFC"“”•]/.test(text) || aboutMail.test(folded)) return undefined;
  if (!/\b(?:i|my|me|you|your|we|our)\b/.test(folded) || isOthers(folded)) return undefined;
  let plain = true;
  const turned = text.replace(
    person,
    (_, pronoun: string, suffix = '', adverb = '', verb = '', offset: number) => {
      const word = pronoun.toLowerCase();
      const other = others[word];
      const rest = `${adverb}${verb ? ` ${verb}` : ''}`;
      if (other !== undefined) return other + rest;
      const before = text.slice(0, offset).toLowerCase();
      const forms = word === 'i' ? behindThey : behindI;
      const subject = word === 'i' || opensClause.test(before);
      if (!subject && (suffix || verb || !takesObject.test(before))) plain = false;
      const inner = [suffix, verb].map((form: string) => forms[form] ?? form).filter(Boolean);
      const name = word === 'i' ? 'they' : subject ? 'I' : 'me';
      return suffix ? [name, ...inner].join(' ') + adverb : `${name}${adverb}${verb ? ` ${inner[0]}` : ''}`;
    },
  );
  return plain ? capital(turned) : undefined;
}

/** Somebody else is "we" or "they" in it already. */
const isOthers = (folded: Folded): boolean =>
  /\b(?:they|them|their|theirs)\b/.test(folded) ||
  (/\b(?:we|us|our|ours|ourselves)\b/.test(folded) && !together.test(folded));

/** Verbs in the past that do not end in -ed. */
const past =
  /^(?:was|had|took|wrote|did|made|gave|ran|led|built|won|kept|came|went|taught|spent|sat|sang|spoke|grew|rode|drove|found|held|brought|became|began|chose|learnt|left|rose|set|put|stood|won|\p{L}+ed)$/u;
const singular: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has', do: 'does' };

/** "They were my student" with the name of the writer; as it stands where the verb would have to change otherwise. */
export function withName(sentence: string, name: string): string {
  const [they, verb = '', ...rest] = sentence.split(' ');
  if (they !== 'They') return sentence;
  const form = singular[verb] ?? (past.test(verb) ? verb : undefined);
  return form ? [name, form, ...rest].join(' ') : sentence;
}
