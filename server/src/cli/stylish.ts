import { styleText } from 'node:util';
import type { Finding, Severity } from '../core';
import { linesOf, type Report } from './report';

type Style = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** The findings for people, in the way of ESLint's formatter of that name. Says nothing where nothing is wrong. */
export function stylish(reports: readonly Report[]): string {
  const spoken = reports.filter(({ findings }) => findings.length > 0);
  if (spoken.length === 0) return '';
  const all = spoken.flatMap(({ findings }) => findings);
  return `${spoken.map(block).join('\n')}\n${summary(all)}`;
}

function block(report: Report): string {
  const document = linesOf(report);
  const rows = report.findings.map(({ start, severity, message, rule }) => {
    const { line, character } = document.positionAt(start);
    return { place: `${line + 1}:${character + 1}`, severity, message: printable(message), rule };
  });
  const width = (cell: (row: (typeof rows)[number]) => string) =>
    Math.max(...rows.map((row) => cell(row).length));
  const place = width((row) => row.place);
  const severity = width((row) => row.severity);
  const message = width((row) => row.message);
  const lines = rows.map((row) =>
    [
      '',
      styleText('dim', row.place.padStart(place)),
      styleText(colours[row.severity], row.severity.padEnd(severity)),
      row.message.padEnd(message),
      styleText('dim', row.rule),
    ].join('  '),
  );
  return `${styleText('underline', printable(report.path))}\n${lines.join('\n')}\n`;
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('information'), 'information', 'information'),
    plural(count('hint'), 'hint'),
  ];
  const total = `${plural(findings.length, 'finding')} (${counts.filter(Boolean).join(', ')})`;
  const fixable = findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const lines = fixable > 0 ? [total, `${fixable} can be fixed with --fix.`] : [total];
  const worst = count('error') > 0 ? 'error' : count('warning') > 0 ? 'warning' : 'information';
  // Node 20 colours a list of styles even where nobody sees colours; so, one after the other.
  return lines.map((line) => `${styleText('bold', styleText(colours[worst], line))}\n`).join('');
}

function plural(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** A message quotes the draft, and a draft may hold what a terminal takes as a command. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
