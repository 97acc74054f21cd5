/** The page of what fixes write, `docs/fixes.md`: made by trying them on the examples of the rules. */
import {
  applyEdits,
  defaultConfig,
  type Example,
  type Finding,
  type Fix,
  lint,
  parseDraft,
  type Rule,
  rules,
} from './core';
import { paragraphs, table } from './core/reference';
import { offeredFixes } from './offered-fixes';

/** The day on which the examples are read, and the name of their file. */
const circumstances = { config: defaultConfig, today: '2026-11-23', finished: true, name: 'ask.intro.md' };

/** Every fix that the examples of the rules are offered, before and after. */
export function fixesPage(): string {
  return paragraphs(
    '# What fixes write',
    'Each rule’s own examples, and what its fixes make of them: of a text the lines that change. What only the writer knows ' +
      'is left in square brackets, which an editor offers one after the other and `placeholder` guards until they are ' +
      `filled in. A fix marked ✓ is safe: “Apply all safe fixes” and \`--fix\` apply it. Read as of ${circumstances.today}.`,
    ...rules.flatMap((rule) => {
      const rows = rule.examples.flatMap((example) => rowsOf(rule, example));
      const head = `## [${rule.id}](rules/${rule.id}.md)`;
      return rows.length === 0 ? [] : [head, table(['Before', 'Fix', 'After'], rows)];
    }),
  );
}

function rowsOf(rule: Rule, { bad }: Example): string[][] {
  const { findings } = lint(parseDraft(bad), { ...circumstances, rules: rule.last ? rules : [rule] });
  return findings
    .filter((finding) => finding.rule === rule.id)
    .flatMap((finding: Finding) =>
      offeredFixes(finding, ({ edits, creates }) => edits.length > 0 || creates !== undefined).map((fix) =>
        rowOf(bad, fix),
      ),
    );
}

function rowOf(bad: string, { title, edits, safe, creates }: Fix): string[] {
  const [before, after] = changedLines(bad, applyEdits(bad, edits));
  const made = creates ? [`Makes \`${creates.name}\`:`, ...quoted(creates.text.trimEnd().split('\n'))] : [];
  return [
    quoted(before).join('<br>'),
    `${safe ? '✓ ' : ''}${escaped(title)}`,
    [...quoted(after), ...made].join('<br>'),
  ];
}

/** The lines of each text that the other has not. */
function changedLines(before: string, after: string): [before: string[], after: string[]] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [without(old, now), without(now, old)];
}

/** The lines that are not among others; what is left out between them shows as a blank line or as an ellipsis. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left: string[] = [];
  let gap: '' | '…' | undefined;
  for (const line of lines) {
    if (others.includes(line) || line.trim() === '') {
      gap = line.trim() === '' ? (gap ?? '') : '…';
      continue;
    }
    if (left.length > 0 && gap !== undefined) left.push(gap);
    left.push(line);
    gap = undefined;
  }
  return left;
}

/** Lines as they are written: no word of theirs becomes Markdown. */
const quoted = (lines: readonly string[]): string[] =>
  lines.map((line) => (line.trim() === '' || line === '…' ? line : code(line)));

const code = (line: string): string => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``);

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#]/g, '\\$&');
