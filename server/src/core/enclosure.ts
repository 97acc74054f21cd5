/**
 * The text that a request can carry for its reader to use: a note to forward, or the draft of a letter. Both are put
 * together from what the draft says; what it does not say stands in `[square brackets]`.
 */
import { type Draft, fieldOf, sentencesOf } from './draft';
import { goalOf, towards } from './goal';
import { capital } from './language/capital';
import { fold, foldName } from './language/fold';
import { gate } from './language/gate';
import { introducesWriter } from './language/introductions';
import { leansBack } from './language/leaning';
import { inReadersVoice, withName } from './language/persons';
import { registerOf } from './language/register';
import { isFormula, regardsReader } from './language/warmth';
import { isGoodWish } from './language/wishes';
import { parseMailbox } from './mailbox';
import { isItem, type Paragraph, type Sentence } from './message';
import { typeset } from './placement';
import { isTitle, nameWords } from './recipient';
import { soughtBy } from './sought';
import type { Edit } from './span';
import { targetOf } from './target';

/** A section to be added below the message: its heading and its paragraphs. */
export interface Enclosure {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * The text for the reader of a draft: a letter for who is asked for a reference, else a note to forward.
 *
 * @param from the writer's mailbox, where the configuration names one
 */
export function enclosureFor(draft: Draft, letter: boolean, from: string | undefined): Enclosure {
  return letter ? letterToEdit(draft, from) : noteToForward(draft, from);
}

/** The longest note that is forwarded unread has about this many words; the frame around the facts takes some. */
const mostWords = 70;

/** What would not make sense to somebody else: the reader addressed, or a "we" that may be writer and reader. */
const betweenThem = gate(
  /\b(?:you|your|yours|yourself)\b|\b(?:our (?:chat|call|talk|conversation|last|old)|below|above|attached|enclosed)\b|\bwe\b[^.;]*\b(?:both|each other|together)\b|\uFFFC/,
);
/** About the mail itself, or a wish. */
const aboutMail = gate(
  /\b(?:reaching out|writing (?:to|because|this|in|about)|this (?:e-?mail|mail|letter|message|note)|hurry|rush|getting in touch|please|thanks?|grateful|appreciate|hop(?:e|ing)|wonder(?:ing|ed)?|ask(?:ing|ed)? (?:for|if|whether|about|you)|follow(?:ing)? up|attach(?:ed|ing)?|promised?|sorry|understand that|i was the one|joke|i (?:saw|see|noticed|thought|know|need)|i(?:'ll| will)|i would also|let me|(?:perfect|good|great|right) (?:fit|person)|(?:looking|trying|love|like) to connect|introduc(?:e|ing|tion)|(?:good|great|nice|lovely) (?:to|talking|seeing|meeting|catching) ?(?:see|talk|meet|speak|catch|hear)?)\b/,
);
/** Tones in which a text for others would be out of place. */
const tones = ['demand', 'guilt', 'presumption', 'urgency', 'flattery'] as const;

/** Says already what the writer would like of the target. */
const saysWish = gate(
  /\b(?:i|we)(?:'d| would) (?:really |very much )?(?:like|love|be (?:glad|keen|happy)) to (?:ask|learn|hear|talk|speak|discuss|understand|know|show|see|meet|chat)\b|\bquestions?\b/i,
);

/** Says how much it would take. */
const saysHow = gate(/\b(?:minutes|half an hour|calls?|phone|e-?mail|lines?)\b/i);

/**
 * Whether a sentence is about writer, work or target alone, and so may stand in a text for others.
 *
 * @param follows it goes on with one that stands there
 */
function isForOthers(draft: Draft, sentence: Sentence, follows: boolean): boolean {
  const { folded, reading, text, words } = sentence;
  const roles = draft.roleOf.get(sentence) ?? [];
  const wishes = saysWish.test(folded);
  if (!roles.every((role) => role === 'context' || role === 'why' || (role === 'ask' && wishes)))
    return false;
  if (
    isItem(sentence) ||
    words < 4 ||
    /^\(|[?:]$/.test(text.trim()) ||
    isGoodWish(folded) ||
    isFormula(folded)
  )
    return false;
  if (!follows && !/\b(?:i|i'm|i've|we|we're|we've|my|our|me|us)\b/.test(folded)) return false;
  if (namesReader(draft, text)) return false;
  return !betweenThem.test(folded) && !aboutMail.test(folded) && !tones.some((tone) => reading.says(tone));
}

function namesReader(draft: Draft, text: string): boolean {
  const to = fieldOf(draft, 'to');
  const names = nameWords(
    `${draft.message.greeting?.addressee ?? ''} ${(to && parseMailbox(to.text)?.name) ?? ''}`,
  );
  const own = new Set(names.map(foldName).filter((name) => name.length > 2));
  return text.split(/[^\p{L}\p{M}-]+/u).some((word) => own.has(foldName(word)));
}

/** The sentences that can go on to others, who the writer is first, up to the length of a note. */
function factsFor(draft: Draft): readonly string[] {
  const all = sentencesOf(draft);
  const ofMatter = mattersOf(draft);
  const kept = new Map<Sentence, string>();
  let words = 0;
  for (const [index, sentence] of all.entries()) {
    if (!ofMatter.has(sentence.paragraph)) continue;
    const before = all[index - 1];
    const follows = before !== undefined && kept.has(before) && before.paragraph === sentence.paragraph;
    if (!isForOthers(draft, sentence, follows) || words + sentence.words > mostWords) continue;
    const said =
      follows || !leansBack(sentence.text) ? sentence.text : before && withTarget(draft, sentence, before);
    if (said === undefined) continue;
    kept.set(sentence, asSentence(said));
    words += sentence.words;
  }
  const first = [...kept].filter(([{ folded }]) => introducesWriter(folded)).slice(0, 1);
  const rest = [...kept].filter(([sentence]) => first[0]?.[0] !== sentence);
  return [...first, ...rest].map(([, said]) => said);
}

/** What the writer does or has done, or what the matter is about. */
const saysWork = gate(
  /\b(?:i|we)(?:'ve| have)? (?:been (?:working|running|building|teaching|studying|making|leading)|worked|written|wrote|run|ran|built|led|taught|studied|finished|graduated|served|started|founded|raised|conduct|coordinate|organi[sz]e|represent|grow|keep|sell|make|test|plan)\b|\b(?:i|we)(?:'m|'re| am| are) (?:\p{L}+ly )?(?:raising|building|making|testing|planning|setting up|starting|opening|working on|developing|writing an?|choosing|mapping|planting|raising)\b|\bfor (?:\p{L}+|\d+) years\b|\bour (?:\p{L}+ ){0,2}(?:team|company|shelter|clinic|school|foundation|choir|association|project|firm|cooperative|group|lab|study|start-?up|tool|sensors?|app|farm|orchard|pilot)\b/u,
);

/** The paragraphs that tell who writes, what for and why, or ask: what else a friend is told is for the friend. */
const mattersOf = (draft: Draft): ReadonlySet<Paragraph> =>
  new Set(
    sentencesOf(draft)
      .filter(
        (sentence) =>
          introducesWriter(sentence.folded) ||
          saysWork.test(sentence.folded) ||
          saysWish.test(sentence.folded) ||
          draft.roleOf.get(sentence)?.some((role) => role === 'why' || role === 'ask'),
      )
      .map(({ paragraph }) => paragraph),
  );

const pronoun = /\b(?:she|he|him|his|her)\b/iu;
/** Behind "her" as an object. */
const noPossession =
  /^ (?:if|whether|about|how|what|why|when|where|to|and|for|on|in|at|with|by|from|some|a|an|the)\b/u;

/** A sentence that speaks of "her", with the name of the target, where the one before it named nobody else. */
function withTarget(draft: Draft, { text }: Sentence, before: Sentence): string | undefined {
  const target = targetOf(draft);
  const [first = ''] = target?.split(' ') ?? [];
  const found = pronoun.exec(text);
  if (!target || !found || !before.text.includes(first) || /\b(?:then|there)\b/.test(text)) return undefined;
  const rest = text.slice(found.index + found[0].length);
  const word = found[0].toLowerCase();
  const owns = word === 'his' || (word === 'her' && /^ \p{Ll}/u.test(rest) && !noPossession.test(rest));
  const named = `${text.slice(0, found.index)}${target}${owns ? '’s' : ''}${rest}`;
  return leansBack(named) ? undefined : named;
}

/** Ends in a mark, and without a label that stood before it in the mail. */
function asSentence(text: string): string {
  const own = capital(text.trim().replace(/ {2,}/g, ' ')).replace(
    /^(?:\p{L}+ )?(?:about me|context|background|traction|bio): (?=\p{Lu})/iu,
    '',
  );
  return /[.!?…]["'”’)]*$/.test(own) ? own : `${own.replace(/[,;:–—-]+$/, '')}.`;
}

interface Writer {
  /** With a blank for the last name, where the draft has only the first. */
  readonly full: string;
  /** The one name that the mail is signed with. Of two it is not plain which is the first: not everywhere does it come first. */
  readonly first: string | undefined;
  readonly address: string;
}

function writerOf({ message }: Draft, from: string | undefined): Writer {
  const mailbox = from === undefined ? undefined : parseMailbox(from);
  const signed = (message.closing?.name ?? '').replace(/^[–—-]+\s*|[.,\s]+$/g, '');
  const named = mailbox?.name && (signed === '' || sharesWord(mailbox.name, signed)) ? mailbox.name : signed;
  const words = nameWords(named);
  const slot = /[[{<]/.test(named);
  return {
    full: named === '' ? '[your full name]' : words.length === 1 && !slot ? `${named} [last name]` : named,
    first: !slot && nameWords(signed).length === 1 ? signed : undefined,
    address: mailbox?.address ?? '[your email address]',
  };
}

const sharesWord = (a: string, b: string): boolean => {
  const words = nameWords(b).map(foldName);
  return nameWords(a).some((word) => words.includes(foldName(word)));
};

/** The links of the message: a portfolio, a page on the project. */
function linksOf(draft: Draft): readonly string[] {
  const { start, end } = draft.message;
  const urls = draft.links
    .filter((link) => link.start >= start && link.end <= end && /^https?:/.test(link.url))
    .map(({ url }) => url.replace(/[;,.)]+$/, ''));
  return [...new Set(urls)].slice(0, 2);
}

/** What attached files are called in a sentence, by their names. */
const documents: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\W_])(?:cv|r[ée]sum[ée]|vitae)(?:$|[\W_])/i, 'my CV'],
  [/(?:^|[\W_])bio(?:$|[\W_])/i, 'a short bio'],
  [/(?:^|[\W_])(?:deck|pitch|slides)(?:$|[\W_])/i, 'a deck'],
  [/(?:^|[\W_])portfolio(?:$|[\W_])/i, 'my portfolio'],
  [/(?:^|[\W_])one-?pager(?:$|[\W_])/i, 'a one-pager'],
];

function attachmentsOf(draft: Draft): string {
  const files = draft.frontMatter?.fields.get('attachments')?.values ?? [];
  const things = files
    .map(({ text }) => documents.find(([pattern]) => pattern.test(text))?.[1])
    .filter((thing) => thing !== undefined);
  const [first, second] = [...new Set(things)];
  if (!first) return '';
  const subject = second ? `${first} and ${second} are` : `${first} is`;
  return `${capital(subject)} attached.`;
}

const joined = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** A note in the writer's own voice, about the writer, that the reader can pass on. */
function noteToForward(draft: Draft, from: string | undefined): Enclosure {
  const { full, address } = writerOf(draft, from);
  const formal = registerOf(draft) === 'formal';
  const said = factsFor(draft);
  const introduced = said[0] !== undefined && introducesWriter(fold(said[0]));
  const opening = !introduced
    ? `${formal ? 'I am' : "I'm"} ${full}, [who you are, in half a line].`
    : /^my name/i.test(said[0] ?? '')
      ? ''
      : `My name is ${full}.`;
  const about =
    said.length > 0 ? said : ['[What you are working on, and why you would like to be in touch.]'];
  const links = linksOf(draft);
  const goal = goalOf(draft);
  const wish = said.some((sentence) => saysWish.test(sentence))
    ? said.some((sentence) => saysHow.test(sentence))
      ? ''
      : '[Twenty minutes by phone, or a few lines by email,] would be a great help.'
    : soughtBy(draft) === 'referral'
      ? `I would like to be considered for ${goal?.name ?? '[position]'}.`
      : `I would like to ask ${targetOf(draft) ?? '[name]'} about [your question], in [20 minutes by phone, or a few lines by email].`;
  return {
    heading: 'Forwardable',
    paragraphs: [
      joined(opening, ...about, links.length > 0 ? `There is more at ${links.join(' and ')}.` : ''),
      joined(wish, attachmentsOf(draft), `You can reach me at ${address}.`),
      full,
    ],
  };
}

/** Fewer words are a heading, or say little. */
const leastWords = 4;

/** Sentences of the message about writer and reader, as the reader would say them. */
function sharedFacts(draft: Draft, first: string | undefined): readonly string[] {
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentencesOf(draft)) {
    const roles = draft.roleOf.get(sentence) ?? [];
    if (!roles.every((role) => role === 'relationship' || role === 'context' || role === 'why')) continue;
    const { folded, text } = sentence;
    if (isItem(sentence) || sentence.words < leastWords || /[?:]$/.test(text.trim())) continue;
    if (isGoodWish(folded) || regardsReader(folded) || leansBack(text)) continue;
    if (!/\b(?:you|your|yours|we|our)\b/.test(folded) || words + sentence.words > mostWords) continue;
    if (tones.some((tone) => sentence.reading.says(tone))) continue;
    const told = inReadersVoice(asSentence(text));
    if (told === undefined) continue;
    kept.push(kept.length === 0 && first ? withName(told, first) : told);
    words += sentence.words;
  }
  return kept;
}

const announcesPoints = gate(
  /\b(?:highlights?|mention|points?|achievements?|accomplishments?|strengths?|qualities|contributions|emphasi[sz]e|speak to|stress)\b.*:$/u,
);
const mostPoints = 4;

/** What the message lists for the letter, as far as it speaks of neither writer nor reader. */
function pointsOf(draft: Draft): readonly string[] {
  const all = sentencesOf(draft);
  const from = all.findIndex(({ folded, text }) => announcesPoints.test(folded) && !/^[•·*–—-]/.test(text));
  if (from === -1) return [];
  const rest = all.slice(from + 1);
  const end = rest.findIndex((sentence) => !isItem(sentence));
  return (end === -1 ? rest : rest.slice(0, end))
    .filter(({ folded }) => !/\b(?:i|me|my|we|our|us|you|your)\b/.test(folded))
    .map(({ text }) => text.trim().replace(/^[•◦▪·*–—-]\s+/, ''))
    .filter((point) => !/[[\]{}<>\uFFFC:]/.test(point))
    .slice(0, mostPoints);
}

/** A letter in the reader's voice about the writer, for them to change and to sign. */
function letterToEdit(draft: Draft, from: string | undefined): Enclosure {
  const { full, first } = writerOf(draft, from);
  const goal = goalOf(draft);
  const known = fieldOf(draft, 'how-we-know')?.text.trim();
  const shared = sharedFacts(draft, first);
  const them = first ?? 'them';
  const role = draft.relationship === 'colleague' ? 'a colleague' : '[what they were to you]';
  const points = pointsOf(draft);
  const tie =
    shared.length > 0
      ? ''
      : known !== undefined && /^(?:the|our|an?)\b|^\p{Lu}/u.test(known)
        ? `I know ${them} from ${known}.`
        : `I have known ${them} since [year], as ${role}.`;
  return {
    heading: 'Draft letter',
    paragraphs: [
      'To whom it may concern,',
      `I am glad to recommend ${full} ${goal ? towards(goal) : 'for [position or programme]'}.`,
      joined(
        tie,
        ...shared,
        points.length > 0
          ? 'I would mention in particular:'
          : 'What stood out was [a strength, with one example and its result].',
      ),
      ...(points.length > 0 ? [points.map((point) => `- ${point}`).join(draft.lineEnd)] : []),
      `I recommend ${them} warmly, and would be glad to say more at [how you can be reached].`,
      refereeOf(draft),
    ],
  };
}

function refereeOf(draft: Draft): string {
  const to = fieldOf(draft, 'to');
  const name = (to && parseMailbox(to.text)?.name) || draft.message.greeting?.addressee || '';
  const isName =
    /\p{Lu}/u.test(name) && name.split(/\s+/).some((word) => /\p{L}/u.test(word) && !isTitle(word));
  return isName && !/[[{<]/.test(name) ? name : '[name of the referee]';
}

/** Adds a section to the draft, before `## Background` where there is one. */
export function addEnclosure(draft: Draft, { heading, paragraphs }: Enclosure): Edit {
  const { text, lineEnd, sections } = draft;
  const gap = lineEnd.repeat(2);
  const section = typeset(draft, [`## ${heading}`, ...paragraphs].join(gap));
  const background = sections.find(({ kind }) => kind === 'background');
  if (background) return { start: background.start, end: background.start, text: `${section}${gap}` };
  return { start: text.trimEnd().length, end: text.length, text: `${gap}${section}${lineEnd}` };
}
