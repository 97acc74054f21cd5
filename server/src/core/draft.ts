import { type Kind, kinds, type Relationship } from './fields';
import { type FieldValue, type FrontMatter, parseFrontMatter } from './front-matter';
import { inferKind } from './kind';
import { isEnglish } from './language/language';
import { isAgreed } from './language/offers';
import { relationshipFrom } from './language/relations';
import { hasForm } from './language/requests';
import { type ConstructedRole, roleConstructions, rolesOf } from './language/roles';
import { likeliestAsk } from './likeliest-ask';
import { type Block, type Link, parseMarkdown } from './markdown';
import { once } from './memo';
import { type Message, readMessage, type Sentence } from './message';
import type { Span } from './span';

export { type Kind, kinds } from './fields';

/** What a sentence does in a message. */
export const roles = [
  'greeting',
  'relationship',
  'context',
  'ask',
  'why',
  'ease',
  'out',
  'give',
  'thanks',
  'sign-off',
] as const;
export type Role = (typeof roles)[number];

/** A stretch of the message with a role. A sentence that plays several has a part for each. */
export interface Part extends Span {
  readonly role: Role;
}

/** A rule that the draft leaves aside, and where it says so. */
export interface Ignore extends Span {
  readonly rule: string;
}

/** A level-2 section: what stands under `## Forwardable`, `## Draft letter`, `## Background` or another heading. */
export interface Section extends Span {
  readonly kind: 'forwardable' | 'letter' | 'background' | 'other';
  /** The heading's text without its `##`. */
  readonly title: string;
  /** The text under the heading. */
  readonly body: Span;
  readonly blocks: readonly Block[];
}

/** A parsed draft. Every span counts UTF-16 code units from the start of the file, front matter included. */
export interface Draft {
  readonly text: string;
  /** How the file ends its lines, for what is inserted. */
  readonly lineEnd: '\n' | '\r\n';
  readonly frontMatter: FrontMatter | undefined;
  readonly message: Message;
  readonly kind: Kind;
  /** The kind was read from the message because front matter does not name one that exists. */
  readonly kindInferred: boolean;
  readonly relationship: Relationship | undefined;
  /**
   * The relationship of front matter, else as the message tells it where that is plain ("you supervised my
   * thesis"). What is only read from the text carries no error.
   */
  readonly relationshipInferred: Relationship | undefined;
  readonly parts: readonly Part[];
  /** The sentences of the message with their roles, the weightiest role first. */
  readonly roleOf: ReadonlyMap<Sentence, readonly Role[]>;
  readonly sections: readonly Section[];
  /** The blocks of prose of the message, headings and postscript included. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly comments: readonly Span[];
  readonly quotes: readonly Span[];
  readonly ignored: readonly Ignore[];
  /** Written in English, as far as one can tell: rules about wording can read it. */
  readonly english: boolean;
}

/** The first value of a front matter field. */
export function fieldOf(draft: Draft, key: string): FieldValue | undefined {
  return draft.frontMatter?.fields.get(key)?.values[0];
}

/** Every sentence of the message between greeting and sign-off. */
export const sentencesOf = once(({ message }: Draft): readonly Sentence[] =>
  message.paragraphs.flatMap(({ sentences }) => sentences),
);

/** The sentences that are sent: those of the message, and what is added in a postscript. */
export const sentSentences = once((draft: Draft): readonly Sentence[] => [
  ...sentencesOf(draft),
  ...draft.message.postscript,
]);

/** The sentences that play a role. */
export function sentencesWith(draft: Draft, role: Role): readonly Sentence[] {
  return sentencesOf(draft).filter((sentence) => draft.roleOf.get(sentence)?.includes(role));
}

/**
 * True when a sentence of the message or its postscript may play a role: enough not to call it missing. Each sentence is asked
 * by itself, so that a sentence more or less elsewhere makes nothing missing.
 */
export function shows(draft: Draft, role: ConstructedRole): boolean {
  return sentSentences(draft).some((sentence) => mayPlay(sentence, role));
}

/** True when a construction that mostly does, or words that would in an ordinary mail, give a sentence a role. */
export const mayPlay = ({ folded, reading }: Sentence, role: ConstructedRole): boolean =>
  reading.shows(role) || roleConstructions[role](folded);

/** True when the message says that the reader has offered or agreed to what is asked. */
export const isAgreedTo = once((draft: Draft): boolean =>
  sentencesOf(draft).some(({ folded }) => isAgreed(folded)),
);

/**
 * True once a draft has an ask or a sign-off: what is missing then will not come by itself. What asks for want of a likelier
 * sentence has no request of its own, and the one that asks may be written next.
 */
export function looksFinished({ message, roleOf }: Draft): boolean {
  return (
    message.closing !== undefined ||
    [...roleOf].some(([{ requests }, own]) => requests.length > 0 && own.includes('ask'))
  );
}

/** Parses a draft. Never throws: what can't be read is missing or listed as a problem of front matter. */
export function parseDraft(text: string): Draft {
  const frontMatter = parseFrontMatter(text);
  const bodyStart = frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const markdown = parseMarkdown(text, bodyStart);
  const sections = readSections(text, markdown.blocks);
  const messageEnd = sections[0]?.start ?? text.length;
  const blocks = markdown.blocks.filter(({ end }) => end <= messageEnd);
  const message = readMessage(blocks, { start: bodyStart, end: messageEnd });
  const roleOf = new Map<Sentence, readonly Role[]>();
  for (const { sentences } of message.paragraphs) {
    for (const sentence of sentences)
      roleOf.set(sentence, rolesOf(sentence.folded, sentence.requests, sentence.reading));
  }
  settleHints(roleOf);
  const named = frontMatter?.fields.get('kind')?.values[0]?.text;
  const declared = kinds.find((kind) => kind === named);
  const subject = frontMatter?.fields.get('subject')?.values[0]?.text ?? '';
  const evidence = { message, roleOf, subject, sections };
  const read = declared ?? inferKind(evidence);
  const settled = settleAsk(roleOf, declared, read);
  const related = frontMatter?.fields.get('relationship')?.values[0]?.text as Relationship | undefined;
  return {
    text,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    frontMatter,
    message,
    // What asks now may tell another kind.
    kind: settled && !declared ? inferKind(evidence) : read,
    kindInferred: declared === undefined,
    relationship: related,
    relationshipInferred: related ?? relationshipFrom([...roleOf.keys()]),
    parts: partsOf(message, roleOf),
    roleOf,
    sections,
    blocks,
    links: markdown.links,
    comments: markdown.comments,
    quotes: markdown.quotes,
    ignored: (frontMatter?.fields.get('ignore')?.values ?? []).map(({ start, end, text: rule }) => ({
      start,
      end,
      rule,
    })),
    english: isEnglish([...roleOf.keys()].map((sentence) => sentence.text)),
  };
}

const sectionKinds: readonly (readonly [RegExp, Section['kind']])[] = [
  [/^(?:forwardable|blurb)\b/i, 'forwardable'],
  [/^draft letter\b/i, 'letter'],
  [/^(?:background|notes)\b/i, 'background'],
];

function readSections(text: string, blocks: readonly Block[]): Section[] {
  const at = [...blocks.keys()].filter((index) => blocks[index]?.level === 2 && !blocks[index]?.item);
  return at.flatMap((first, index): Section[] => {
    const heading = blocks[first];
    if (!heading) return [];
    const next = at[index + 1];
    const end = (next === undefined ? undefined : blocks[next]?.start) ?? text.length;
    const title = heading.prose.text.trim();
    const lineEnd = /\r\n|\n|\r/.exec(text.slice(heading.end, end));
    const bodyStart = heading.end + (lineEnd ? lineEnd.index + lineEnd[0].length : 0);
    return [
      {
        kind: sectionKinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'other',
        title,
        start: heading.start,
        end,
        body: { start: bodyStart, end },
        blocks: blocks.slice(first + 1, next),
      },
    ];
  });
}

/** What only hints at a request, or asks by its words alone, asks where nothing in the message asks by its form. */
function settleHints(roleOf: Map<Sentence, readonly Role[]>): void {
  const clear = [...roleOf.keys()].some(({ requests }) => requests.some(hasForm));
  if (!clear) return;
  for (const [sentence, own] of roleOf) {
    if (!own.includes('ask') || sentence.requests.some(hasForm)) continue;
    const rest = own.filter((role) => role !== 'ask');
    roleOf.set(sentence, rest.length > 0 ? rest : ['context']);
  }
}

/** Where nothing asks in what may be a request, the likeliest sentence does; true where that has changed a role. */
function settleAsk(roleOf: Map<Sentence, readonly Role[]>, declared: Kind | undefined, kind: Kind): boolean {
  const asksNothing = [...roleOf.values()].every((own) => !own.includes('ask'));
  const ask = asksNothing ? likeliestAsk(roleOf, declared, kind) : undefined;
  if (!ask) return false;
  const rest = (roleOf.get(ask) ?? []).filter((role) => role !== 'context');
  roleOf.set(ask, ['ask', ...rest]);
  return true;
}

function partsOf(message: Message, roleOf: ReadonlyMap<Sentence, readonly Role[]>): Part[] {
  const parts: Part[] = [];
  const { greeting, closing } = message;
  if (greeting) parts.push({ role: 'greeting', start: greeting.start, end: greeting.end });
  for (const [{ start, end }, own] of roleOf) {
    for (const role of own) parts.push({ role, start, end });
  }
  if (closing) parts.push({ role: 'sign-off', start: closing.start, end: closing.end });
  return parts;
}
