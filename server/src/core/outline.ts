/** A draft as a list of named places: its facts, the parts of its message, its sections. */
import * as l10n from '@vscode/l10n';
import type { Draft, Role } from './draft';
import type { FrontMatter } from './front-matter';
import { countWords } from './language/fold';
import type { Paragraph } from './message';
import { lengthOf } from './reading-time';
import { roleNames } from './role-names';
import { contains, type Span, trimmed } from './span';

/** A place in a draft with what is in it. */
export interface OutlineItem extends Span {
  readonly type: 'front-matter' | 'part' | 'section';
  /** Never empty. */
  readonly name: string;
  /** What stands there, in a few words. */
  readonly detail: string;
  /** The words to go to: the first sentence of a part, the line of a heading. */
  readonly mark: Span;
}

/**
 * The outline of a draft, in the order of the text. It is flat: editors keep the first line of whatever encloses the
 * caret in sight, and a greeting that stays on top of the message is in the way of the writer.
 */
export function outlineOf(draft: Draft): readonly OutlineItem[] {
  const { text, frontMatter, sections } = draft;
  return [
    ...(frontMatter ? [factsItem(text, frontMatter)] : []),
    ...partItems(draft),
    ...sections.map((section) => {
      const words = section.blocks.reduce(
        (sum, { prose, level }) => sum + (level === 0 ? countWords(prose.text) : 0),
        0,
      );
      const span = trimmed(text, section);
      return item(
        'section',
        section.title || l10n.t('Section'),
        lengthOf(words),
        span,
        firstLine(text, span),
      );
    }),
  ];
}

/** Its fields are no items: they would bury the parts of the message. */
function factsItem(text: string, frontMatter: FrontMatter): OutlineItem {
  const span = trimmed(text, frontMatter);
  const [first] = frontMatter.fields.values();
  const keys = excerpt([...frontMatter.fields.keys()].join(', '));
  return item('front-matter', l10n.t('Front matter'), keys, span, first?.keySpan ?? firstLine(text, span));
}

/** Sentences of a paragraph that go on with a role are one part; one with several roles begins a part for each. */
function partItems({ message, roleOf }: Draft): OutlineItem[] {
  const { greeting, closing, postscript } = message;
  const items: OutlineItem[] = [];
  if (greeting) items.push(item('part', l10n.t(roleNames.greeting.name), excerpt(greeting.text), greeting));
  let before = new Map<Role, number>();
  let last: Paragraph | undefined;
  for (const [{ start, end, text, paragraph }, own] of roleOf) {
    if (paragraph !== last) before = new Map();
    last = paragraph;
    const going = new Map<Role, number>();
    for (const role of own) {
      const index = before.get(role) ?? items.length;
      const begun = items[index];
      items[index] = begun
        ? { ...begun, end }
        : item('part', l10n.t(roleNames[role].name), excerpt(text), { start, end });
      going.set(role, index);
    }
    before = going;
  }
  if (closing) {
    items.push(
      item('part', l10n.t(roleNames['sign-off'].name), excerpt(closing.name || closing.formula), closing),
    );
  }
  const from = postscript[0]?.start;
  const to = postscript.at(-1)?.end;
  if (from !== undefined && to !== undefined) {
    const text = postscript.map((sentence) => sentence.text).join(' ');
    items.push(item('part', l10n.t('Postscript'), excerpt(text), { start: from, end: to }));
  }
  return items;
}

function item(
  type: OutlineItem['type'],
  name: string,
  detail: string,
  { start, end }: Span,
  mark: Span = { start, end },
): OutlineItem {
  const span = { start, end };
  const inside = contains(span, mark) ? { start: mark.start, end: mark.end } : span;
  return { type, name, detail, ...span, mark: inside };
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
