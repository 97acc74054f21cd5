/** Whom or what a request is about, by name. */
import { type Draft, fieldOf, sentencesOf } from './draft';
import { gate } from './language/gate';
import { requestsOf } from './main-ask';
import { once } from './memo';

const particle = '(?:de|da|di|du|del|van|von|der|den|la|le|bin|al|el)';
const name = `(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\\.? )?\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:${particle} )*\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3}`;

/** The name behind the words that ask to be brought together with somebody. */
const asked = gate(
  new RegExp(
    `(?:\\b[Ii]ntroduc(?:e|ing) (?:me|us) to|\\b[Ii]ntro(?:duction)?(?: me| us)? to|\\b[Cc]onnect(?:ing)? (?:me|us) (?:with|to)|\\b[Pp]ut(?:ting)? (?:me|us) in (?:touch|contact) with|\\b[Tt]o (?:meet|speak (?:to|with)|talk (?:to|with))) (?:(?:your|my|our|the) (?:\\p{Ll}+ ){1,2})?(${name})`,
    'u',
  ),
);
/** Somebody whom the reader is said to know, or whom a letter about an introduction speaks of as its object. */
const known = gate(
  new RegExp(
    `(?:\\byou(?:['’]re| are)? (?:both )?(?:know|knew|connected (?:with|to)|friends with|close to|in touch with)|\\b(?:looking|hoping|trying|like|love|keen) to (?:connect|speak|talk) (?:with|to)|\\bcame across|\\bpass (?:this|it|me|my \\p{L}+) (?:on|along) to) (${name})`,
    'u',
  ),
);
/** "I think Elena Brandt could be a great fit", "I saw that Priya Nair is a manager there" */
const named = gate(
  new RegExp(
    `\\bI (?:think|believe|saw|see|noticed|heard) (?:that )?(${name})(?=,? (?:is|was|could|would|might|who|now|runs|leads|heads|works)\\b)`,
    'u',
  ),
);
const noName =
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * The name in `target`, without what follows it ("Priya Natarajan" of "Priya Natarajan, Head of Programs"); without
 * front matter, the name in the ask, or of somebody whom the reader is said to know. Undefined where what stands there is no name.
 */
export const targetOf = once((draft: Draft): string | undefined => {
  const target = fieldOf(draft, 'target')
    ?.text.split(/[,;(]| at | from | [–—-] /)[0]
    ?.trim();
  if (target !== undefined) return /^\p{Lu}/u.test(target) ? target : undefined;
  const asks = requestsOf(draft).map(({ sentence }) => asked.exec(sentence.text));
  const ties =
    draft.kind === 'introduction'
      ? [known, named].flatMap((pattern) => sentencesOf(draft).map(({ text }) => pattern.exec(text)))
      : [];
  const found = [...asks, ...ties]
    .map((match) => match?.[1]?.replace(/['’]s?$/, ''))
    .find((words) => words !== undefined && !noName.test(words));
  return found && inFull(draft, found);
});

/** A first name with the last name that it has elsewhere in the message. */
function inFull(draft: Draft, found: string): string {
  if (found.includes(' ')) return found;
  const full = new RegExp(`(?<![\\p{L}])${found} \\p{Lu}[\\p{L}\\p{M}'’-]+`, 'u');
  const match = sentencesOf(draft)
    .map(({ text }) => full.exec(text)?.[0])
    .find(Boolean);
  return match?.replace(/['’]s?$/, '') ?? found;
}
