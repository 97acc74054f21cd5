/** What has to hold of every fix, whatever the draft. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toTextEdits } from '../../server/src/convert';
import {
  applyEdits,
  type Draft,
  defaultConfig,
  type Finding,
  type Fix,
  fixAll,
  lint,
  parseDraft,
  type Severity,
  type Span,
  severities,
  togetherIn,
} from '../../server/src/core';
import { offeredFixes } from '../../server/src/offered-fixes';
import { factsIn, isDate, lostFacts } from './kept';
import { marred } from './marks';

/** A property that a fix breaks. */
export interface Fault {
  readonly property: 'removes' | 'adds' | 'keeps' | 'parses' | 'reads' | 'applies';
  readonly detail: string;
}

/** A fix as it was tried on a draft. */
export interface Trial {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The text after it. */
  readonly after: string;
  readonly faults: readonly Fault[];
}

/** A draft, read and judged. */
export interface Read {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly failures: number;
}

/** A draft as finished, in a folder where nothing else is. */
const optionsFor = (today: string) => ({
  config: defaultConfig,
  today,
  finished: true,
  name: 'ask.intro.md',
});

export function read(text: string, today: string): Read {
  const draft = parseDraft(text);
  const { findings, failures } = lint(draft, optionsFor(today));
  return { draft, findings, failures: failures.length };
}

/** Tries every fix of every finding of a draft. A fix that only selects changes nothing, and is left out. */
export function tryFixes(text: string, today: string): readonly Trial[] {
  const before = read(text, today);
  return before.findings.flatMap((finding) =>
    finding.fixes
      .filter(({ edits }) => edits.length > 0)
      .map((fix) => {
        const after = applyEdits(text, fix.edits);
        return { finding, fix, after, faults: faultsOf(before, finding, fix, after, today) };
      }),
  );
}

function faultsOf(before: Read, finding: Finding, fix: Fix, text: string, today: string): Fault[] {
  const after = read(text, today);
  const inserted = insertedBy(fix);
  const faults: Fault[] = [];
  const add = (property: Fault['property'], details: Iterable<string>) => {
    for (const detail of details) faults.push({ property, detail });
  };
  if (count(after, finding.rule) >= count(before, finding.rule) && !eases(before, after, finding))
    add('removes', [finding.message]);
  const control = grown(before.draft, fix);
  const longer = () => (control === undefined ? before : read(control, today));
  add('adds', added(before, after, finding, inserted, longer));
  add('keeps', lost(before.draft.text, `${text}\n${fix.creates?.text ?? ''}`, finding, fix));
  add('parses', broken(before, after));
  add('reads', marred(before.draft.text, text));
  add('applies', misapplied(before.draft.text, fix, text));
  return faults;
}

/** Rules about a wrong fact, whose fix puts another in its place: what kind of fact. */
const corrects: Readonly<Record<string, (fact: string) => boolean>> = {
  'recipient-mismatch': (fact) => !isDate(fact),
  'short-notice': isDate,
  'deadline-passed': isDate,
  'follow-up-early': isDate,
  // Of two values of one key, one goes.
  'front-matter': () => true,
  'form-letter': (fact) => !isDate(fact),
};

/** The facts that are lost, but for those that the title says will go, and those that the fix is there to correct. */
function lost(before: string, after: string, { rule }: Finding, { title, edits }: Fix): readonly string[] {
  const announced = title.toLowerCase();
  const replaced = factsIn(before, edits);
  const bodies = [before, after].map((text) => text.slice(parseDraft(text).message.start)) as [
    string,
    string,
  ];
  return [...new Set([...lostFacts(before, after), ...lostFacts(...bodies)])].filter(
    (fact) => !announced.includes(fact) && !(corrects[rule]?.(fact) && replaced.has(fact)),
  );
}

const count = ({ findings }: Read, rule: string) => findings.filter((one) => one.rule === rule).length;

const figure = (message: string): number => Number(/\d+/.exec(message)?.[0] ?? Number.NaN);

/** True when a message that is too long got shorter: it may take more than one cut. */
function eases(before: Read, after: Read, { rule, message }: Finding): boolean {
  const now = after.findings.find((finding) => finding.rule === rule);
  if (rule !== 'context-long' || !now) return false;
  return after.draft.message.words < before.draft.message.words || figure(now.message) < figure(message);
}

/** The spans of what a fix inserts, in the text after it. */
function insertedBy({ edits }: Fix): readonly Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const from = start + shift;
      shift += text.length - (end - start);
      return { start: from, end: from + text.length };
    });
}

const asks = ({ draft }: Read) => draft.parts.filter(({ role }) => role === 'ask').length;

/** Rules with a limit of words, over which a fix may carry a letter that was close to it. */
const limits: ReadonlySet<string> = new Set(['too-thin', 'context-long']);

const rank = (severity: Severity) => severities.indexOf(severity);

/**
 * The draft with words that say nothing in the place of those that a fix inserts: what is found there too is not about what
 * the fix says, but about how long the letter is. Undefined for a fix that puts words in the place of others.
 */
function grown({ text, message }: Draft, { edits }: Fix): string | undefined {
  if (edits.some(({ start, end }) => start < end)) return undefined;
  const idle = (line: string) =>
    /^(?:#|---)|^\s*$/.test(line)
      ? line
      : 'It rains and the wind blows. '.repeat(line.length).slice(0, line.length);
  return applyEdits(
    text,
    edits.map((edit) =>
      edit.start < message.start
        ? edit
        : { ...edit, text: edit.text.replace(/^([.?]?\s*)([^\n\r]*)/gm, (_, gap, line) => gap + idle(line)) },
    ),
  );
}

/** What a rule may say once a fix has made a fact plain: pairs of the rule that is fixed, and the rule that speaks. */
const consequences: readonly (readonly [fixed: string, speaks: string])[] = [
  // Who says that they never met, or what exactly they ask for, may be seen to ask for much.
  ['relationship-unstated', 'ask-exceeds-relationship'],
  ['ask-vague', 'ask-exceeds-relationship'],
  // A near deadline excuses an early reminder; a later one does not.
  ['short-notice', 'follow-up-early'],
  // Of two values of one key the first is read: when it goes, the other is.
  ['front-matter', 'deadline-passed'],
  ['front-matter', 'short-notice'],
  // Once none is past, the other dates are looked at.
  ['deadline-passed', 'short-notice'],
];

/** Findings that weigh as much as the one that was fixed, or more, and were not there before. */
function* added(
  before: Read,
  after: Read,
  fixed: Finding,
  inserted: readonly Span[],
  longer: () => Read,
): Iterable<string> {
  // Where the kind is only read from the text, a fix may make another one plain, which has wishes of its own.
  const otherKind = before.draft.kindInferred && before.draft.kind !== after.draft.kind;
  const asksNow = otherKind || asks(after) > asks(before);
  const weighty = ({ findings }: Read, id: string) =>
    findings.filter(({ rule, severity }) => rule === id && rank(severity) <= rank(fixed.severity));
  for (const id of new Set(after.findings.map(({ rule }) => rule))) {
    const now = weighty(after, id).filter(
      // A slot that the fix leaves for the writer is guarded until it is filled.
      ({ rule, start, end }) =>
        rule !== 'placeholder' || !inserted.some((span) => span.start <= start && end <= span.end),
    );
    // One that was there already may weigh more now, as haste does without a date.
    if (consequences.some(([rule, speaks]) => rule === fixed.rule && speaks === id)) continue;
    if (
      now.length > count(before, id) &&
      !(asksNow && id !== fixed.rule) &&
      !limits.has(id) &&
      now.length > count(longer(), id)
    )
      yield `${id}: ${now.map(({ message }) => message).join(' | ')}`;
  }
}

/** What no fix may touch in the way that a draft is read. */
function* broken(before: Read, after: Read): Iterable<string> {
  if (after.failures > before.failures) yield 'a rule fails';
  const problems = ({ draft }: Read) => draft.frontMatter?.problems.length ?? 0;
  if (problems(after) > problems(before)) yield 'front matter cannot be read';
  const bodies = ({ draft }: Read, spans: readonly Span[]) =>
    spans.map(({ start, end }) => draft.text.slice(start, end));
  for (const part of ['quotes', 'comments'] as const) {
    const now = bodies(after, after.draft[part]);
    // An ignore that is not needed is there to be removed.
    for (const text of bodies(before, before.draft[part]))
      if (!now.includes(text) && !/intro-ignore-next/.test(text)) yield `${part}: ${text}`;
  }
  const titles = ({ draft }: Read) => draft.sections.map(({ title }) => title);
  const left = titles(after).filter((title) => titles(before).includes(title));
  if (left.join() !== titles(before).join()) yield `sections: ${titles(after)}`;
  const names = ({ draft }: Read) => draft.message.closing?.name ?? '';
  if (names(before) !== '' && names(after) !== names(before)) yield `signed by ${names(after)}`;
  if (before.draft.message.greeting && !after.draft.message.greeting) yield 'the greeting is lost';
  if (before.draft.english && !after.draft.english) yield 'no longer read as English';
}

/** Edits as an editor gets them: they lead to the same text, and part no character and no line end. */
function* misapplied(before: string, fix: Fix, after: string): Iterable<string> {
  const document = TextDocument.create('file:///a.intro.md', 'markdown', 1, before);
  if (TextDocument.applyEdits(document, toTextEdits(document, fix.edits)) !== after)
    yield 'an editor applies it differently';
  for (const { start, end } of fix.edits) {
    for (const offset of [start, end]) {
      if (/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(before.slice(offset - 1, offset + 1)))
        yield `parts a character at ${offset}`;
    }
  }
  if (!/(?<!\r)\n/.test(before) && before.includes('\r\n') && /(?<!\r)\n/.test(after))
    yield 'mixes line ends';
}

/** What breaks when all safe fixes of a draft are applied. */
export function fixAllFaults(text: string, today: string): readonly Fault[] {
  const options = optionsFor(today);
  const fixed = fixAll(text, options);
  const before = read(text, today);
  const after = read(fixed, today);
  const faults: Fault[] = [];
  const add = (property: Fault['property'], details: Iterable<string>) => {
    for (const detail of details) faults.push({ property, detail });
  };
  if (fixAll(fixed, options) !== fixed) add('applies', ['a second run changes more']);
  const left = after.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  add(
    'removes',
    left.map(({ rule, message }) => `${rule}: ${message}`),
  );
  for (const { rule, severity } of after.findings) {
    if (count(after, rule) > count(before, rule) && rank(severity) <= rank('warning')) add('adds', [rule]);
  }
  add('keeps', lostFacts(text, fixed));
  add('parses', broken(before, after));
  add('reads', marred(text, fixed));
  if (/\[[^\]]*\]/.test(fixed) && (fixed.match(/\[/g)?.length ?? 0) > (text.match(/\[/g)?.length ?? 0))
    add('keeps', ['leaves a slot']);
  return faults;
}

/** What breaks when the first fixes of all findings of a rule are applied together. */
export function ruleFaults(text: string, today: string): readonly Fault[] {
  const before = read(text, today);
  const faults: Fault[] = [];
  for (const rule of new Set(before.findings.map((finding) => finding.rule))) {
    const fixable = before.findings.flatMap((finding) => {
      const fix = finding.rule === rule ? offeredFixes(finding)[0] : undefined;
      return fix && fix.edits.length > 0 && !fix.creates ? [{ finding, fix }] : [];
    });
    const chosen = togetherIn(
      before.draft,
      fixable.map(({ fix }) => fix),
    );
    if (chosen.length < 2) continue;
    const edits = chosen.flatMap((fix) => fix.edits);
    const fixed = applyEdits(text, edits);
    const after = read(fixed, today);
    const whole = { title: chosen.map(({ title }) => title).join(), edits, safe: false };
    const details = [
      ...(count(after, rule) > count(before, rule) - chosen.length ? ['some findings stay'] : []),
      ...broken(before, after),
      ...marred(text, fixed),
      ...misapplied(text, whole, fixed),
      ...fixable.slice(0, 1).flatMap(({ finding }) => lost(text, fixed, finding, whole)),
    ];
    faults.push(...details.map((detail) => ({ property: 'applies' as const, detail: `${rule}: ${detail}` })));
  }
  return faults;
}
