import * as l10n from '@vscode/l10n';
import { datesMeant } from '../dates-meant';
import type { Draft } from '../draft';
import { type FieldType, fieldType, fieldTypes } from '../fields';
import type { FrontMatterProblem } from '../front-matter';
import { nearest } from '../language/nearest';
import { parseMailbox } from '../mailbox';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Edit, Span } from '../span';
import { yamlText } from '../yaml-text';

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
    { bad: '---\ndeadline: 2027-02-30\n---\n\nHi Dana,', good: '---\ndeadline: 2027-02-28\n---\n\nHi Dana,' },
  ],
  *check(draft, _, { today }) {
    for (const problem of draft.frontMatter?.problems ?? []) {
      const { start, end } = problem;
      yield { start, end, ...describe(draft, problem, today) };
    }
  },
});

type Description = Omit<Problem, 'start' | 'end'>;

function describe(draft: Draft, problem: FrontMatterProblem, today: string): Description {
  const { text, key = '' } = problem;
  const type = fieldType(key);
  switch (problem.type) {
    case 'unclosed':
      return { message: l10n.t('The front matter has no closing “---”.'), fixes: [close(draft, problem)] };
    case 'no-field':
      return type ? misplaced(draft, problem, type) : strayLine(problem);
    case 'syntax':
      return {
        message: l10n.t('YAML cannot read the value of “{0}”.', key),
        fixes: [quote(problem), remove(problem)],
      };
    case 'wrong-type':
      return type?.list
        ? {
            message: l10n.t('“{0}” takes a list of words.', key),
            fixes: [...relist(draft, problem), remove(problem)],
          }
        : {
            message: l10n.t('“{0}” takes a single value; YAML reads this as several.', key),
            fixes: [quote(problem), remove(problem)],
          };
    case 'duplicate-key':
      return duplicate(draft, problem);
    case 'unknown-key': {
      const meant = meantBy(
        text,
        fieldTypes.map(({ key: value, also }) => ({ value, also })),
      );
      // A key that is there already would be there twice.
      const absent = meant.filter((name) => !draft.frontMatter?.fields.has(name));
      return {
        severity: 'warning',
        message: meant[0]
          ? l10n.t('There is no key “{0}”; did you mean “{1}”?', text, meant[0])
          : l10n.t('There is no key “{0}”.', text),
        fixes: [...suggest(problem, absent, 1), remove(problem)],
      };
    }
    case 'no-such-value': {
      const meant = meantBy(text, type?.choices ?? []);
      return {
        message: meant[0]
          ? l10n.t('“{0}” is no {1}; did you mean “{2}”?', text, key, meant[0])
          : l10n.t('“{0}” is no {1}; it is one of {2}.', text, key, valuesOf(type)),
        fixes: [...suggest(problem, meant, 2), remove(problem)],
      };
    }
    case 'no-such-date':
      return {
        message: l10n.t('“{0}” is no calendar date; dates are written 2026-12-18.', text),
        fixes: [...suggest(problem, datesLeft(text, today, type?.when), 2), remove(problem)],
      };
    case 'no-mailbox':
      return {
        message: l10n.t(
          '“{0}” is neither a name nor an address such as “Dana Okafor <dana@example.org>”.',
          text,
        ),
        fixes: [...closeAddress(problem), remove(problem)],
      };
  }
}

/** The dates that may be meant; one that lies ahead has not gone by. */
const datesLeft = (text: string, today: string, when: FieldType['when'] = 'ahead'): readonly string[] =>
  datesMeant(text, today, when).filter((date) => when !== 'ahead' || date >= today);

const valuesOf = (type: FieldType | undefined) => (type?.choices ?? []).map(({ value }) => value).join(', ');

/** The names that may be meant by a word: those that go by it, then those that are spelled nearly so. */
function meantBy(
  word: string,
  names: readonly { readonly value: string; readonly also: readonly string[] }[],
): readonly string[] {
  const given = word
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replaceAll('_', '-');
  const called = names.filter(({ also }) => also.includes(given)).map(({ value }) => value);
  const spelled = nearest(
    given,
    names.map(({ value }) => value),
  );
  return [...new Set([...called, ...spelled])];
}

const preferred = (title: string, edits: readonly Edit[], safe: boolean): Fix => ({
  title,
  edits,
  safe,
  preferred: true,
});

function suggest(span: Span, candidates: readonly string[], most: number): Fix[] {
  return candidates.slice(0, most).map((candidate, index) => ({
    title: l10n.t('Change to “{0}”', candidate),
    edits: [{ start: span.start, end: span.end, text: candidate }],
    safe: false,
    preferred: index === 0,
  }));
}

function remove({ entry, text }: FrontMatterProblem): Fix {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return { title: l10n.t('Remove the line “{0}”', first), edits: [{ ...entry, text: '' }], safe: false };
}

function close({ text, lineEnd }: Draft, { entry }: FrontMatterProblem): Fix {
  // A file that is being written may end without a line end.
  const glue = /[\r\n]/.test(text[entry.start - 1] ?? '\n') ? '' : lineEnd;
  return preferred(l10n.t('Close the front matter'), [{ ...entry, text: `${glue}---${lineEnd}` }], true);
}

/** A key that we know, where or how YAML cannot see it. */
function misplaced(draft: Draft, problem: FrontMatterProblem, { key }: FieldType): Description {
  const { start, end, text, entry } = problem;
  const fixes = (title: string, edit: Edit) => [preferred(title, [edit], true), remove(problem)];
  if (/^[ \t]/.test(draft.text.slice(entry.start, start))) {
    const edit = { start: entry.start, end: start, text: '' };
    return { message: l10n.t('“{0}” is indented.', key), fixes: fixes(l10n.t('Remove the indent'), edit) };
  }
  const [head = ''] = /^[\w-]+[ \t]*:/.exec(text) ?? [];
  const rest = text.slice(head.length);
  if (!/^[ \t\r\n]/.test(rest)) {
    const at = start + head.length;
    // White space that YAML does not know as such stands there.
    const odd = rest.length - rest.trimStart().length;
    return {
      message: l10n.t('There is no space after “{0}:”.', key),
      fixes: fixes(l10n.t('Put a space there'), { start: at, end: at + odd, text: ' ' }),
    };
  }
  const value = rest.replace(/\s+/g, ' ').trim();
  return {
    message: l10n.t('YAML cannot read the value of “{0}”.', key),
    fixes: fixes(l10n.t('Put the value in quotes'), { start, end, text: `${key}: ${quoted(value)}` }),
  };
}

/** A line that is no entry. What it says may be meant for one, or for the writer: a comment keeps it. */
function strayLine(problem: FrontMatterProblem): Description {
  const { start, end, text } = problem;
  const [, name = '', value = ''] = /^([\w-]+)[ \t]*=[ \t]*(.*)$/.exec(text) ?? [];
  const repair = fieldType(name)
    ? preferred(l10n.t('Write a colon'), [{ start, end, text: `${name}: ${value}` }], false)
    : preferred(l10n.t('Make it a comment'), [{ start, end: start, text: '# ' }], false);
  const inOneLine = !/[\r\n]/.test(text);
  return {
    message: l10n.t('“{0}” is no “key: value” line.', text),
    fixes: [...(inOneLine ? [repair] : []), remove(problem)],
  };
}

/** The line is read once. Where both say the same, nothing is lost with the second. */
function duplicate({ text, frontMatter }: Draft, problem: FrontMatterProblem): Description {
  const { key = '', entry } = problem;
  const first = frontMatter?.fields.get(key);
  const source = (span: Span) => text.slice(span.start, span.end).trim();
  const same = first !== undefined && source(first) === source(entry);
  const second: Fix = {
    title: l10n.t('Remove this “{0}”', key),
    edits: [{ ...entry, text: '' }],
    safe: same,
    preferred: same,
  };
  return {
    message: l10n.t('“{0}” stands here twice; the first line counts.', key),
    related: first ? [{ ...first.keySpan, message: l10n.t('The first') }] : [],
    fixes: [
      second,
      ...(first && !same
        ? [
            {
              title: l10n.t('Keep this one, and remove the first “{0}”', key),
              edits: [{ start: first.start, end: first.end, text: '' }],
              safe: false,
            },
          ]
        : []),
    ],
  };
}

/** Writes the words that are meant as a list on one line. */
function relist({ frontMatter }: Draft, { key = '', start, end }: FrontMatterProblem): Fix[] {
  const words = frontMatter?.fields.get(key)?.values.map(({ text }) => text) ?? [];
  if (words.length === 0 || words.some((word) => word.includes(':'))) return [];
  const text = `[${words.map(yamlText).join(', ')}]`;
  return [preferred(l10n.t('Write “{0}”', text), [{ start, end, text }], false)];
}

/** `Dana <dana@example.org` lacks its end. */
function closeAddress({ start, end, text }: FrontMatterProblem): Fix[] {
  const closed = `${text}>`;
  return /<[^<>]+$/.test(text) && parseMailbox(closed) ? suggest({ start, end }, [closed], 1) : [];
}

function quote({ start, end, text }: FrontMatterProblem): Fix {
  const unclosed = /^(["'])[^"']*$/.exec(text)?.[1];
  return preferred(
    l10n.t('Put the value in quotes'),
    [{ start, end, text: unclosed ? text + unclosed : quoted(text) }],
    true,
  );
}

/** In single quotes, which need no escapes, unless the text holds such a quote itself. */
const quoted = (text: string): string =>
  text.includes("'") ? `"${text.replace(/[\\"]/g, '\\$&')}"` : `'${text}'`;
