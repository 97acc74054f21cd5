import assert from 'node:assert/strict';
import {
  applyEdits,
  type Context,
  defaultConfig,
  type Finding,
  type Fix,
  lint,
  parseDraft,
  rules,
} from '../../../server/src/core';
import { inStrange, isWhole } from '../../strange';

const today = '2026-11-23';

/**
 * The findings of one rule in a draft that counts as finished. A rule about the others' findings sees theirs. Asserts that in
 * another language all that is said is said in it, and that what fixes write stays the same.
 */
export function findingsOf(rule: string, text: string, context: Partial<Context> = {}): readonly Finding[] {
  const findings = find(rule, text, context);
  if (findings.length > 0) {
    const again = inStrange(() => find(rule, text, context));
    for (const { message, fixes, related } of again)
      for (const said of [
        message,
        ...fixes.map((fix) => fix.title),
        ...related.map((place) => place.message),
      ])
        isWhole(said, text);
    assert.deepEqual(written(again), written(findings));
  }
  return findings;
}

const written = (findings: readonly Finding[]) =>
  findings.map(({ start, end, fixes }) => [start, end, fixes.map(({ title, ...fix }) => fix)]);

function find(rule: string, text: string, context: Partial<Context>): readonly Finding[] {
  const only = rules.filter(({ id }) => id === rule);
  assert.equal(only.length, 1, `no rule ${rule}`);
  const { findings, failures } = lint(parseDraft(text), {
    config: defaultConfig,
    today,
    finished: true,
    rules: only[0]?.last ? rules : only,
    ...context,
  });
  assert.deepEqual(failures, []);
  return findings.filter((finding) => finding.rule === rule);
}

/** A whole letter around a body, so that nothing but the body is in question. */
export function letter(body: string, frontMatter: readonly string[] = ['kind: introduction']): string {
  return `${['---', ...frontMatter, '---'].join('\n')}\n\nHi Dana,\n\n${body}\n\nBest wishes,\nSam\n`;
}

/** Asserts that a rule marks exactly what stands between `«` and `»`, in the order of the text. */
export function raises(rule: string, marked: string): readonly Finding[] {
  const text = marked.replace(/[«»]/g, '');
  const expected = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1]);
  const findings = findingsOf(rule, text);
  assert.deepEqual(
    findings.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
  return findings;
}

/** Asserts that a rule has nothing to say. */
export function silent(rule: string, text: string): void {
  const messages = findingsOf(rule, text).map(({ message }) => message);
  assert.deepEqual(messages, [], text);
}

/** The text after a fix of the only finding of a rule, and that the finding is gone then. */
export function fixed(
  rule: string,
  text: string,
  choose: (fixes: readonly Fix[]) => Fix | undefined,
): string {
  const [finding, ...more] = findingsOf(rule, text);
  assert.ok(finding, `${rule} found nothing in: ${text}`);
  assert.equal(more.length, 0, `${rule} found more than one thing in: ${text}`);
  const fix = choose(finding.fixes);
  assert.ok(fix, `no such fix among: ${finding.fixes.map(({ title }) => title).join(' | ')}`);
  const result = applyEdits(text, fix.edits);
  assert.deepEqual(findingsOf(rule, result), [], `still there after “${fix.title}”: ${result}`);
  return result;
}

/** The preferred fix. */
export const preferred = (fixes: readonly Fix[]): Fix | undefined => fixes.find((fix) => fix.preferred);

/** What the title of a fix quotes last: the words that it inserts. */
export const quoted = ({ title }: Fix): string => /.*“(.+)”$/.exec(title)?.[1] ?? '';

/**
 * Asserts what becomes of a text by the preferred fix of the only finding, given the words that its title quotes: which of
 * several wordings comes first differs from text to text, where it goes does not.
 */
export function inserts(rule: string, text: string, expected: (wording: string) => string): void {
  let wording = '';
  const result = fixed(rule, text, (fixes) => {
    const fix = preferred(fixes);
    wording = fix ? quoted(fix) : '';
    return fix;
  });
  assert.notEqual(wording, '');
  assert.equal(result, expected(wording));
}

/** The fixes of the first finding of a rule, of which there are some. */
export function fixesOf(rule: string, text: string): readonly Fix[] {
  const fixes = findingsOf(rule, text)[0]?.fixes ?? [];
  assert.ok(fixes.length > 0, `${rule} offers no fix in: ${text}`);
  return fixes;
}
