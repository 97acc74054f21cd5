/**
 * `npm run grammar -- [DIR]… | --letters N [--seed N]`: what harper.js says of fixed texts and did not say of the original.
 * Ends with 1 if it says anything. Not part of the tests: to start it takes as long as many of them together.
 */
import type { Linter } from 'harper.js';
import { parseDraft } from '../../server/src/core';
import { samplesToTry } from './drafts';
import { tryFixes } from './properties';

async function startLinter(): Promise<Linter> {
  const { Dialect, LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  // "A, b or c" is how the whole project writes.
  await linter.setLintConfig({ ...(await linter.getLintConfig()), OxfordComma: false });
  return linter;
}

/** Its complaints about a paragraph, as `kind: words (message)`. */
type Complaints = ReadonlyMap<string, { readonly words: string; readonly spelling: boolean }>;

const known = new Map<string, Complaints>();

async function complaintsAbout(linter: Linter, paragraph: string): Promise<Complaints> {
  const old = known.get(paragraph);
  if (old) return old;
  const complaints = new Map<string, { words: string; spelling: boolean }>();
  const blanks = [...paragraph.matchAll(/\[[^\]]*\]/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  for (const lint of await linter.lint(paragraph, { language: 'markdown' })) {
    const words = lint.get_problem_text();
    const kind = lint.lint_kind();
    const { start, end } = lint.span();
    // What only the writer knows is not written yet.
    if (blanks.some((blank) => blank.start < end && start < blank.end)) continue;
    complaints.set(`${kind}: “${words}” (${lint.message()})`, { words, spelling: kind === 'Spelling' });
  }
  known.set(paragraph, complaints);
  return complaints;
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .slice(parseDraft(text).message.start)
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('#'));

async function main(): Promise<void> {
  const linter = await startLinter();
  const counts = { drafts: 0, fixes: 0, told: 0 };
  for (const { name, text, today } of samplesToTry()) {
    counts.drafts++;
    const before = paragraphsOf(text);
    const own = new Set<string>();
    for (const paragraph of before) {
      for (const complaint of (await complaintsAbout(linter, paragraph)).keys()) own.add(complaint);
    }
    for (const { finding, fix, after } of tryFixes(text, today)) {
      counts.fixes++;
      const fresh: string[] = [];
      for (const paragraph of paragraphsOf(`${after}\n\n${fix.creates?.text ?? ''}`)) {
        if (before.includes(paragraph)) continue;
        for (const [complaint, { words, spelling }] of await complaintsAbout(linter, paragraph)) {
          // A name from the front matter is spelt as it is.
          if (own.has(complaint) || (spelling && text.includes(words))) continue;
          fresh.push(`  ${complaint}\n    in ${JSON.stringify(paragraph.slice(0, 300))}`);
        }
      }
      if (fresh.length === 0) continue;
      counts.told++;
      console.log(`\n${name}, ${finding.rule}, “${fix.title}”\n${fresh.join('\n')}`);
    }
  }
  console.log(
    `\n${counts.drafts} drafts, ${counts.fixes} fixes; harper.js objects to ${counts.told} of them.`,
  );
  if (counts.told > 0) process.exitCode = 1;
}

void main();
