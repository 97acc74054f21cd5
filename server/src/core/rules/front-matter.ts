import { isDate } from '../calendar';
import { type FieldType, fieldType, fieldTypes } from '../fields';
import type { FrontMatterProblem } from '../front-matter';
import { nearest } from '../language/nearest';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Edit, Span } from '../span';

export default defineRule({
  id: 'front-matter',
  summary: 'Front matter that cannot be read as it stands.',
  why: 'A misspelt key or an impossible date is a fact lost: the rules and the list of requests go by these lines.',
  severity: 'error',
  options: {},
  examples: [
    { bad: '---\nkind: intro\n---\n\nHi Dana,', good: '---\nkind: introduction\n---\n\nHi Dana,' },
    {
      bad: '---\nsubject: Intro: Lena Fuchs\n---\n\nHi Dana,',
      good: "---\nsubject: 'Intro: Lena Fuchs'\n---\n\nHi Dana,",
    },
    { bad: '---\ndeadline: 2026-02-30\n---\n\nHi Dana,', good: '---\ndeadline: 2026-02-28\n---\n\nHi Dana,' },
  ],
  *check({ text, frontMatter, lineEnd }) {
    // A file that is being written may end without a line end.
    const glue = /[\r\n]/.test(text[(frontMatter?.insertAt ?? 0) - 1] ?? '\n') ? '' : lineEnd;
    for (const problem of frontMatter?.problems ?? []) {
      const { start, end } = problem;
      yield { start, end, ...describe(problem, lineEnd, glue) };
    }
  },
});

type Description = Omit<Problem, 'start' | 'end'>;

function describe(problem: FrontMatterProblem, lineEnd: string, glue: string): Description {
  const { text, key = '' } = problem;
  const type = fieldType(key);
  switch (problem.type) {
    case 'unclosed':
      return {
        message: 'The front matter has no closing “---”.',
        fixes: [
          preferred('Close the front matter', [{ ...problem.entry, text: `${glue}---${lineEnd}` }], true),
        ],
      };
    case 'no-field':
      return { message: `“${text}” is no “key: value” line.`, fixes: [remove(problem)] };
    case 'syntax':
      return { message: `YAML cannot read the value of “${key}”.`, fixes: [quote(problem), remove(problem)] };
    case 'wrong-type':
      return type?.list
        ? { message: `“${key}” takes a list of words.`, fixes: [remove(problem)] }
        : {
            message: `“${key}” takes a single value; YAML reads this as several.`,
            fixes: [quote(problem), remove(problem)],
          };
    case 'duplicate-key':
      return { message: `“${key}” stands here twice; the first line counts.`, fixes: [remove(problem)] };
    case 'unknown-key':
      return {
        severity: 'warning',
        message: `There is no key “${text}”.`,
        fixes: [
          ...suggest(
            problem,
            nearest(
              text,
              fieldTypes.map((field) => field.key),
            ),
            1,
          ),
          remove(problem),
        ],
      };
    case 'no-such-value':
      return {
        message: `“${text}” is no ${key}; it is one of ${list(type)}.`,
        fixes: [...suggest(problem, nearest(text, type?.values ?? []), 2), remove(problem)],
      };
    case 'no-such-date':
      return {
        message: `“${text}” is no calendar date; dates are written 2026-12-18.`,
        fixes: [...suggest(problem, isoDates(text), 1), remove(problem)],
      };
    case 'no-mailbox':
      return {
        message: `“${text}” is neither a name nor an address such as “Dana Okafor <dana@example.org>”.`,
        fixes: [remove(problem)],
      };
  }
}

const list = (type: FieldType | undefined) => (type?.values ?? []).join(', ');

const preferred = (title: string, edits: readonly Edit[], safe: boolean): Fix => ({
  title,
  edits,
  safe,
  preferred: true,
});

function suggest(span: Span, candidates: readonly string[], most: number): Fix[] {
  return candidates.slice(0, most).map((candidate, index) => ({
    title: `Change to “${candidate}”`,
    edits: [{ start: span.start, end: span.end, text: candidate }],
    safe: false,
    preferred: index === 0,
  }));
}

function remove({ entry, text }: FrontMatterProblem): Fix {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return { title: `Remove the line “${first}”`, edits: [{ ...entry, text: '' }], safe: false };
}

/** Puts the value in quotes: single ones, which need no escapes, unless it holds such a quote itself. */
function quote({ start, end, text }: FrontMatterProblem): Fix {
  const unclosed = /^(["'])[^"']*$/.exec(text)?.[1];
  const quoted = unclosed
    ? text + unclosed
    : text.includes("'")
      ? `"${text.replace(/[\\"]/g, '\\$&')}"`
      : `'${text}'`;
  return preferred('Put the value in quotes', [{ start, end, text: quoted }], true);
}

/** Dates that are only written in another order of signs: `2026-3-9`, `2026/03/09`, `9 March 2026` is left alone. */
function isoDates(text: string): string[] {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
  if (!match) return [];
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? [date] : [];
}
