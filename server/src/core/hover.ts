/** What an editor tells about the place that the writer points at. */
import * as l10n from '@vscode/l10n';
import { distance, inFull } from './calendar';
import type { Draft, Part } from './draft';
import { firstSentences, type Line } from './explanation';
import { choiceHelp, fieldHelp } from './field-help';
import { type FieldType, fieldType } from './fields';
import type { FieldValue, FrontMatter } from './front-matter';
import { factsOf, partHelp } from './part-help';
import type { Finding } from './rule';
import { rules } from './rules';
import { contains, type Span, touches } from './span';

/** What there is to say about a stretch of a draft. */
export interface Hover extends Span {
  readonly lines: readonly Line[];
}

/**
 * Explains what stands at an offset: a key or a value of front matter, why something was found there, and what the tool
 * takes a sentence for. Undefined where there is nothing to say.
 *
 * @param findings those of the draft
 * @param today as an ISO 8601 calendar date
 */
export function hover(
  draft: Draft,
  offset: number,
  findings: readonly Finding[],
  today: string,
): Hover | undefined {
  const here = { start: offset, end: offset };
  const found = findings.filter((finding) => touches(finding, here));
  const { frontMatter } = draft;
  const help =
    frontMatter && offset < frontMatter.end
      ? inFrontMatter(draft, frontMatter, offset, today)
      : inMessage(draft, offset);
  const lines = [...whys(found), ...(help?.lines ?? [])];
  if (lines.length === 0) return undefined;
  const spans: readonly Span[] = [...found, ...(help ? [help] : [])];
  const [first, ...others] = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const { start, end } = first ?? others[0] ?? here;
  return { start, end, lines };
}

/** Why a reader minds, rule by rule; the beginning of it where there are several. */
function whys(findings: readonly Finding[]): readonly Line[] {
  const ids = new Set(findings.map(({ rule }) => rule));
  return rules
    .filter(({ id }) => ids.has(id))
    .map(({ id, why }) => [
      { rule: id },
      ': ',
      ids.size === 1 ? l10n.t(why) : firstSentences(l10n.t(why), 1),
    ]);
}

function inFrontMatter(
  draft: Draft,
  frontMatter: FrontMatter,
  offset: number,
  today: string,
): Hover | undefined {
  const here = { start: offset, end: offset };
  for (const { key, keySpan, values } of frontMatter.fields.values()) {
    const type = fieldType(key);
    if (!type) continue;
    if (contains(keySpan, here)) return { ...keySpan, lines: fieldHelp(type) };
    const value = values.find((candidate) => contains(candidate, here));
    if (value) {
      const { start, end } = value;
      return { start, end, lines: valueHelp(type, value, today) };
    }
  }
  const start = draft.text.indexOf('---');
  const opening = { start, end: start + 3 };
  return contains(opening, here)
    ? { ...opening, lines: [[{ strong: l10n.t('This draft') }, '; ', ...factsOf(draft)]] }
    : undefined;
}

function valueHelp(type: FieldType, { text }: FieldValue, today: string): readonly Line[] {
  const choice = type.choices?.find(({ value }) => value === text);
  if (choice) return [choiceHelp(choice)];
  if (type.type === 'date') return [[{ strong: inFull(text) }, `, ${distance(text, today)}`]];
  const rule = type.type === 'rule' ? rules.find(({ id }) => id === text) : undefined;
  return rule ? [[l10n.t(rule.summary)], [l10n.t(rule.why), ' (', { rule: rule.id }, ')']] : fieldHelp(type);
}

function inMessage(draft: Draft, offset: number): Hover | undefined {
  const parts = draft.parts.filter(({ start, end }) => start <= offset && offset < end);
  const [first] = parts;
  if (!first) return undefined;
  const lines = parts.flatMap((part: Part) => partHelp(draft, part));
  return lines.length > 0 ? { start: first.start, end: first.end, lines } : undefined;
}
