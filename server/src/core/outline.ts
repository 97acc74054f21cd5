/** A draft as a tree of named places: its facts, the parts of its message, its sections. */
import type { Draft, Role } from './draft';
import type { FrontMatter } from './front-matter';
import { countWords } from './language/fold';
import { lengthOf } from './reading-time';
import { roleNames } from './role-names';
import { contains, type Span, trimmed } from './span';

/** A place in a draft with what is in it. */
export interface OutlineItem extends Span {
  readonly type: 'front-matter' | 'field' | 'message' | 'part' | 'section';
  /** Never empty. */
  readonly name: string;
  /** What stands there, in a few words. */
  readonly detail: string;
  /** The words to go to: the first sentence of a part, the key of a field. */
  readonly mark: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline of a draft, in the order of the text. */
export function outlineOf(draft: Draft): readonly OutlineItem[] {
  const { text, frontMatter } = draft;
  return [
    ...(frontMatter ? [factsItem(text, frontMatter)] : []),
    ...messageItem(draft),
    ...draft.sections.map((section): OutlineItem => {
      const words = section.blocks.reduce(
        (sum, { prose, level }) => sum + (level === 0 ? countWords(prose.text) : 0),
        0,
      );
      const span = trimmed(text, section);
      return leaf('section', section.title || 'Section', lengthOf(words), span, firstLine(text, span));
    }),
  ];
}

function factsItem(text: string, frontMatter: FrontMatter): OutlineItem {
  const span = trimmed(text, frontMatter);
  const fields = [...frontMatter.fields.values()].map((field) => {
    const value = field.values.map((each) => each.text).join(', ');
    return leaf('field', field.key || 'Field', excerpt(value), trimmed(text, field), field.keySpan);
  });
  return { ...leaf('front-matter', 'Front matter', '', span, firstLine(text, span)), children: fields };
}

function messageItem(draft: Draft): OutlineItem[] {
  const { text, message } = draft;
  const children = partItems(draft);
  const [first] = children;
  if (!first) return [];
  const whole = leaf('message', 'Message', lengthOf(message.words), trimmed(text, message), first.mark);
  return [{ ...whole, children }];
}

/** Sentences that follow each other with the same role are one part; one with several roles begins a part for each. */
function partItems({ message, roleOf }: Draft): OutlineItem[] {
  const { greeting, closing, postscript } = message;
  const items: OutlineItem[] = [];
  if (greeting) items.push(leaf('part', roleNames.greeting.name, excerpt(greeting.text), greeting));
  let before = new Map<Role, number>();
  for (const [{ start, end, text }, own] of roleOf) {
    const going = new Map<Role, number>();
    for (const role of own) {
      const index = before.get(role) ?? items.length;
      const begun = items[index];
      items[index] = begun
        ? { ...begun, end }
        : leaf('part', roleNames[role].name, excerpt(text), { start, end });
      going.set(role, index);
    }
    before = going;
  }
  if (closing) {
    items.push(leaf('part', roleNames['sign-off'].name, excerpt(closing.name || closing.formula), closing));
  }
  const [first] = postscript;
  const last = postscript.at(-1);
  if (first && last) {
    const text = postscript.map((sentence) => sentence.text).join(' ');
    items.push(leaf('part', 'Postscript', excerpt(text), { start: first.start, end: last.end }));
  }
  return items;
}

function leaf(
  type: OutlineItem['type'],
  name: string,
  detail: string,
  { start, end }: Span,
  mark: Span = { start, end },
): OutlineItem {
  const span = { start, end };
  const inside = contains(span, mark) ? { start: mark.start, end: mark.end } : span;
  return { type, name, detail, ...span, mark: inside, children: [] };
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return trimmed(text, { start, end: start + line.length });
}

/** Characters. Editors cut what does not fit; this is for drafts that are one long line. */
const longest = 60;

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s*\S*$/, '')} …`;
}
