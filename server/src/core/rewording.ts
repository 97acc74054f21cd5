/** Taking words out of a message, and putting others in their place, so that what stands there can be sent. */
import type { Draft } from './draft';
import { mayPlay, sentSentences } from './draft';
import { cutClauses } from './language/cuts';
import { matches } from './language/matches';
import type { Range } from './language/requests';
import type { Replacement } from './language/soften';
import type { Sentence } from './message';
import { removal, withMarkup } from './placement';
import type { Edit, Span } from './span';

/**
 * Replacements in a sentence as edits of the file: no wider than what changes, so that markup and line ends in what stays
 * the same are left alone, and tearing no markup apart.
 */
export function editsOf(
  draft: Draft,
  { text, prose }: Sentence,
  replacements: readonly Replacement[],
): readonly Edit[] {
  return replacements
    .map((replacement) => narrowed(text, replacement))
    .filter(({ start, end, text: inserted }) => inserted !== text.slice(start, end))
    .map(({ start, end, text: inserted }) =>
      keepingMarkup(draft, { ...prose.span(start, end), text: inserted }),
    );
}

/** A replacement in a text without the words that it begins or ends with as before. */
export function narrowed(sentence: string, { start, end, text }: Replacement): Replacement {
  const old = sentence.slice(start, end);
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head++;
  while (head > 0 && old[head - 1] !== ' ') head--;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && old.at(-tail) !== ' ') tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** Markup around words; an underscore within a word is none. */
const emphasis = /\*+|`+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;

/**
 * Widens an edit to the links that it covers, and to marks whose partners it takes away. Of a link with words that stay it
 * takes neither the bracket nor the address.
 */
export function keepingMarkup({ text: file, links }: Draft, { start, end, text }: Edit): Edit {
  let linked = false;
  for (const link of links) {
    const close = labelEnd(file, link);
    if (link.start >= end || start >= link.end) continue;
    const hasLabel = close < link.end;
    const keepsHead = hasLabel && start > link.start + 1;
    const keepsTail = hasLabel && end < close;
    if (hasLabel && start >= link.start && end <= close && text !== '') {
      start = Math.max(start, link.start + 1);
    } else if (keepsTail && !keepsHead) {
      text = `[${text}`;
    } else if (keepsHead && !keepsTail) {
      end = Math.max(end, link.end);
      text += file.slice(close, link.end);
    } else if (!keepsHead && hasLabel && text !== '' && !linked) {
      // All of its words are replaced, and some beside them: the address goes with what stands there now.
      linked = true;
      [start, end] = [Math.min(start, link.start), Math.max(end, link.end)];
      text = `[${text}${file.slice(close, link.end)}`;
    } else if (!keepsHead) {
      [start, end] = [Math.min(start, link.start), Math.max(end, link.end)];
    }
  }
  if (start === end) return { start, end, text };
  const open: string[] = [];
  for (const [mark] of matches(file.slice(start, end), emphasis)) {
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  let kept = '';
  for (const mark of open) {
    if (file.startsWith(mark, end)) end += mark.length;
    else if (file.startsWith(mark, start - mark.length)) start -= mark.length;
    else kept += mark;
  }
  return { start, end, text: kept + text };
}

/** Widens an edit that replaces all that is emphasised to the marks: what stressed an order does not stress a request. */
export function withoutEmphasis({ text: file }: Draft, edit: Edit): Edit {
  const opened = /(?:\*+|_+)$/.exec(file.slice(Math.max(0, edit.start - 3), edit.start))?.[0] ?? '';
  return opened !== '' && edit.end > edit.start && file.startsWith(opened, edit.end)
    ? { ...edit, start: edit.start - opened.length, end: edit.end + opened.length }
    : edit;
}

/** Where the label of `[label](address)` ends; the end of a bare link. */
const labelEnd = (file: string, { start, end }: Span): number => {
  const at = file.slice(start, end).lastIndexOf('](');
  return at === -1 ? end : start + at;
};

/** Takes out a sentence with the white space around it. */
export function dropSentence(draft: Draft, sentence: Sentence): readonly Edit[] {
  const { postscript } = draft.message;
  if (!postscript.includes(sentence)) return removal(draft, [sentence]);
  // A postscript is no paragraph of the message: only the sentence goes, and the mark with the last one.
  const own = postscript.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const alone = own.every((other) => other === sentence || other.text === postscriptMark(other.text));
  const first = alone ? own[0] : sentence;
  const { start, end } = withMarkup(draft, { start: first?.start ?? sentence.start, end: sentence.end });
  const after = /^[ \t]*(?=\S)/.exec(draft.text.slice(end))?.[0];
  if (after !== undefined) return [{ start, end: end + after.length, text: '' }];
  const before = /\s*$/.exec(draft.text.slice(0, start))?.[0].length ?? 0;
  return [{ start: start - before, end, text: '' }];
}

const postscriptMark = (text: string): string => /^(?:p\.?\s?)+s\b[.:]*\s*/i.exec(text)?.[0] ?? '';

/** Puts another sentence in the place of one; the `P.S.` before it stays, and so do bullets and brackets around it. */
export function replaceSentence(draft: Draft, sentence: Sentence, text: string): readonly Edit[] {
  const mark = postscriptMark(sentence.text).length;
  const lead = /^[^\p{L}\p{N}\uFFFC[{<]*/u.exec(sentence.text.slice(mark))?.[0] ?? '';
  const closed = closersAfter(sentence.text, mark + lead.length);
  const opener = lead.search(/[("“]/);
  // A bracket that closes within the sentence goes with it.
  const start = mark + (closed === '' && opener !== -1 ? opener : lead.length);
  return editsOf(draft, sentence, [{ start, end: sentence.text.length, text: text + closed }]);
}

/** The brackets and quotation marks at the end of a text that were opened before an index. */
export function closersAfter(text: string, index: number): string {
  const opened = text.slice(0, index);
  const count = (mark: string) => opened.split(mark).length - 1;
  return [...(/[)"”]*$/.exec(text)?.[0] ?? '')]
    .filter((closer) =>
      closer === '"' ? count('"') % 2 === 1 : count(closer === ')' ? '(' : '“') > count(closer),
    )
    .join('');
}

/** Takes out the clauses that touch a range; undefined where the rest of the sentence could not stand. */
export function dropClauses(draft: Draft, sentence: Sentence, range: Range): readonly Edit[] | undefined {
  const cut = cutClauses(sentence.folded, range);
  if (!cut) return undefined;
  if (cut.opens) return editsOf(draft, sentence, cutOpening(sentence.text, cut.start, cut.end));
  return editsOf(draft, sentence, [{ start: cut.start, end: cut.end, text: '' }]);
}

/** Cuts what a sentence begins with, so that it begins with what follows. */
export const cutOpening = (text: string, start: number, end: number): readonly Replacement[] => [
  { start, end, text: '' },
  { start: end, end: end + 1, text: text.charAt(end).toUpperCase() },
];

/** True when a message would ask for nothing without a part of a sentence. */
export function holdsOnlyAsk(draft: Draft, sentence: Sentence, { start, end }: Range): boolean {
  const asked = sentence.requests.filter(({ form }) => form !== 'hint');
  const stays = asked.some(({ operator }) => operator.start < start || operator.start >= end);
  if (asked.length === 0 || stays) return false;
  return !sentSentences(draft).some(
    (other) => other !== sentence && draft.roleOf.get(other)?.includes('ask') === true,
  );
}

const needed = ['relationship', 'why', 'ease', 'out', 'thanks'] as const;

/** True when some sentences do for a message what no other one does, so that it would be missing without them. */
export function areNeeded(draft: Draft, sentences: readonly Sentence[]): boolean {
  const others = sentSentences(draft).filter((sentence) => !sentences.includes(sentence));
  return needed.some(
    (role) =>
      sentences.some((sentence) => mayPlay(sentence, role)) && !others.some((other) => mayPlay(other, role)),
  );
}

/** True when a sentence asks for nothing: it may go as a whole. */
export function isSpare(draft: Draft, sentence: Sentence): boolean {
  const roles = draft.roleOf.get(sentence) ?? [];
  return !roles.includes('ask') || sentence.requests.every(({ form }) => form === 'hint');
}
