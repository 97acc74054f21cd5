/**
 * `npm run fixes -- [DIR]… | --letters N [--seed N]`: tries every fix on the drafts of the project, on those of labelled
 * folders, or on generated letters, and prints what breaks. Ends with 1 if anything does.
 */
import { samplesToTry } from './drafts';
import { type Fault, fixAllFaults, ruleFaults, type Trial, tryFixes } from './properties';

function* changes(text: string, { fix }: Trial): Iterable<string> {
  for (const { start, end, text: inserted } of fix.edits) {
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 30);
    yield `  ${JSON.stringify(`${before}«${text.slice(start, end)}»${after}`)}\n  → ${JSON.stringify(inserted)}`;
  }
}

const tally = new Map<string, number>();
const counts = { drafts: 0, findings: 0, fixes: 0, broken: 0 };
const print = (where: string, rule: string, { property, detail }: Fault, lines: Iterable<string> = []) => {
  tally.set(`${rule} ${property}`, (tally.get(`${rule} ${property}`) ?? 0) + 1);
  console.log([`\n${where}, ${rule} ${property}: ${detail}`, ...lines].join('\n'));
};

for (const { name, text, today: day } of samplesToTry()) {
  const trials = tryFixes(text, day);
  counts.drafts++;
  counts.findings += new Set(trials.map(({ finding }) => finding)).size;
  counts.fixes += trials.length;
  for (const trial of trials) {
    const { finding, fix, faults } = trial;
    if (faults.length > 0) counts.broken++;
    for (const fault of faults) print(`${name}, “${fix.title}”`, finding.rule, fault, changes(text, trial));
  }
  for (const fault of fixAllFaults(text, day)) print(name, 'fix-all', fault);
  for (const fault of ruleFaults(text, day)) print(name, 'all of a rule', fault);
}
const { drafts, findings, fixes, broken } = counts;
console.log(
  `\n${drafts} drafts, ${findings} findings with a fix, ${fixes} fixes, ${broken} of them with a fault.`,
);
if (tally.size > 0) {
  console.table(Object.fromEntries([...tally].sort()));
  process.exitCode = 1;
}
