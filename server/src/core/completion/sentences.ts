import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, mayPlay, sentSentences } from '../draft';
import type { Kind } from '../fields';
import type { ConstructedRole } from '../language/roles';
import type { Sentence } from '../message';
import { rules } from '../rules';
import { offers } from '../rules/give-missing';
import { contains } from '../span';
import { asksFor, type Matter, outsFor, thanksFor, turned } from '../wordings';
import { type Proposal, type Target, templateOf } from './completion';

/** Where a sentence begins, and what is typed of it. */
interface SentencePlace extends Target {
  readonly typed: string;
  /** White space that is missing before or behind the sentence. */
  readonly before: string;
  readonly behind: string;
}

/** Fewer letters than this begin any sentence. */
const fewestLetters = 2;

/**
 * Proposes the sentence that the message lacks where the caret stands: an out behind the ask, thanks before the sign-off.
 * Only where a sentence begins, and only wordings that begin as what is typed does.
 */
export function sentenceProposals(
  draft: Draft,
  offset: number,
): { readonly target: Target; readonly proposals: readonly Proposal[] } | undefined {
  const at = sentencePlace(draft, offset);
  if (!at || !draft.english) return undefined;
  const typed = plain(at.typed);
  if (typed !== '' && typed.replace(/[^\p{L}]/gu, '').length < fewestLetters) return undefined;
  const proposals = lacking(draft, at).flatMap(({ role, rule, wordings }) =>
    wordings
      .filter((wording) => plain(wording).startsWith(typed))
      .map((wording): Proposal => {
        const why = rules.find(({ id }) => id === rule)?.why ?? '';
        return {
          label: wording,
          type: 'text',
          detail: details[role](),
          about: [[wording], [l10n.t(why), ' (', { rule }, ')']],
          // What was typed with another apostrophe is matched as it was typed.
          filter: at.typed + wording.slice(at.typed.length),
          template: [at.before, ...templateOf(wording), at.behind].filter((piece) => piece !== ''),
        };
      }),
  );
  return { target: at, proposals };
}

const details = {
  ask: () => l10n.t('ask'),
  out: () => l10n.t('out'),
  give: () => l10n.t('offer'),
  thanks: () => l10n.t('thanks'),
} as const;

const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();

/** The end of a sentence and the white space behind it, or the bullet of a list item. */
const boundary = /[.!?…]["'”’)\]]*(?:\s+|$)|(?:^|[\r\n])[ \t]*(?:[-*+]|\d+[.)])[ \t]+/g;

function sentencePlace(draft: Draft, offset: number): SentencePlace | undefined {
  const { text, message } = draft;
  if (offset < message.start || offset > message.end || isElsewhere(draft, offset)) return undefined;
  const { greeting } = message;
  // A name is still being typed where no mark and no line end comes behind it.
  if (greeting && !/^\s/.test(text.slice(greeting.end, offset))) return undefined;
  if (greeting && !/[,:;!.–—-]$/.test(greeting.text) && !/[\r\n]/.test(text.slice(greeting.end, offset)))
    return undefined;
  const from = Math.max(message.start, greeting?.end ?? 0, paragraphStart(text, offset));
  const paragraph = text.slice(from, offset);
  // Quotes, headings, tables and code are not the writer's prose.
  if (/^\s*(?:[>#|`~]|<!--)/.test(paragraph) || /^(?: {4}|\t)/.test(paragraph)) return undefined;
  const last = [...paragraph.matchAll(boundary)].at(-1);
  const start = from + (last ? last.index + last[0].length : (/^\s*/.exec(paragraph)?.[0].length ?? 0));
  const typed = text.slice(start, offset);
  if (/[\r\n]/.test(typed)) return undefined;
  const { closing } = message;
  if (closing && offset > closing.start && !(start <= closing.start && offset >= closing.end))
    return undefined;
  const behind = /^[^\r\n]*/.exec(text.slice(offset, message.end))?.[0] ?? '';
  // In the middle of a sentence there is nothing to begin.
  if (behind.trim() !== '' && (typed !== '' || /^\S/.test(behind) === /\S$/.test(paragraph)))
    return undefined;
  return {
    typed,
    start,
    insertEnd: offset,
    end: offset,
    before: typed === '' && /\S$/.test(paragraph) && !/^\s*(?:[-*+]|\d+[.)])$/.test(paragraph) ? ' ' : '',
    behind: /^\S/.test(behind) ? ' ' : '',
  };
}

function paragraphStart(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - longestParagraph), offset);
  const blank = [...before.matchAll(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g)].at(-1);
  return offset - before.length + (blank ? blank.index + blank[0].length : 0);
}

const longestParagraph = 5000;

/** In a comment, a quotation or a block of code. */
function isElsewhere({ text, message, comments, quotes }: Draft, offset: number): boolean {
  const here = { start: offset, end: offset };
  const inside = [...comments, ...quotes].some((span) => contains(span, here) && offset > span.start);
  const fences = text.slice(message.start, offset).match(/^ {0,3}(?:`{3,}|~{3,})/gm)?.length ?? 0;
  return inside || fences % 2 === 1;
}

/** Wordings for a role that the message has nobody play. */
interface Lacking {
  readonly role: keyof typeof details;
  readonly rule: string;
  readonly wordings: readonly string[];
}

/** Kinds that ask somebody for something of their own. */
const asking: readonly Kind[] = ['introduction', 'reference', 'connection'];

function lacking(draft: Draft, at: SentencePlace): readonly Lacking[] {
  // What is half typed is not there yet, whatever it will be.
  const others = sentSentences(draft).filter(({ start, end }) => end <= at.start || start >= at.end);
  const asksSomething = (sentence: Sentence) => draft.roleOf.get(sentence)?.includes('ask') === true;
  const has = (role: ConstructedRole) =>
    others.some((sentence) => draft.roleOf.get(sentence)?.includes(role) || mayPlay(sentence, role));
  const ask = others.find(asksSomething);
  const kind = kindOf(draft, ask !== undefined);
  if (kind === undefined) return [];
  const named = draft.kindInferred && draft.kind === 'other' ? asking : [kind];
  if (!ask) {
    const wordings = named.flatMap((each) =>
      asksFor(draft, matterOf[each]).slice(0, named.length > 1 ? 1 : undefined),
    );
    return wordings.length > 0 ? [{ role: 'ask', rule: 'ask-missing', wordings }] : [];
  }
  if (ask.start >= at.end) return [];
  const all = (['out', 'give', 'thanks'] as const).map((role) => ({
    role,
    rule: `${role}-missing`,
    wordings: wordingsFor(draft, role, kind),
  }));
  // Whoever has agreed already is owed no way out.
  const left = all.filter(({ role }) => !has(role) && !(role === 'out' && isAgreedTo(draft)));
  const isThanks = ({ role }: Lacking) => role === 'thanks';
  return closes(draft, at) ? [...left.filter(isThanks), ...left.filter((one) => !isThanks(one))] : left;
}

/** What an ask of a kind asks for as long as nothing of it is written. */
const matterOf: Readonly<Partial<Record<Kind, Matter>>> = {
  introduction: 'introduction',
  reference: 'reference',
  connection: 'meeting',
  'follow-up': 'follow-up',
};

/** What fixes insert for a role, too. */
function wordingsFor(draft: Draft, role: 'out' | 'give' | 'thanks', kind: Kind): readonly string[] {
  if (role === 'give') return asking.includes(kind) ? turned(draft, offers) : [];
  return role === 'out' ? outsFor(draft) : thanksFor(draft, kind);
}

/** The kind that wordings are for; undefined for mail that asks for nothing. */
function kindOf({ kind, kindInferred }: Draft, asksSomething: boolean): Kind | undefined {
  if (kind !== 'thanks' && kind !== 'other') return kind;
  // "Thank you" half typed makes a thank-you of a request.
  if (kindInferred) return asksSomething || kind === 'other' ? 'introduction' : undefined;
  return undefined;
}

/** The sentence is a paragraph of its own, and the sign-off comes next. */
function closes({ text, message: { closing } }: Draft, at: SentencePlace): boolean {
  if (!closing || closing.start < at.end) return false;
  return (
    text.slice(at.end, closing.start).trim() === '' && /(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(0, at.start))
  );
}
