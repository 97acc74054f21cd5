/** Holds the findings against the labels of a corpus. */
import {
  defaultConfig,
  type Finding,
  lint,
  parseDraft,
  type Role,
  type Rule,
  roles,
  rules,
  type Severity,
  type Span,
  touches,
} from '../../server/src/core';
import type { Expectation, LabelledDraft, LabelledSentence } from './corpus';
import { Scores } from './tally';

/** A share as it was counted. */
export interface Share {
  part: number;
  whole: number;
}

export interface DraftScores {
  readonly scores: Scores;
  /** Warnings and errors alone, whatever the rule. */
  readonly serious: Scores;
  /** Of the drafts in which nothing serious is expected, those in which nothing serious is raised. */
  readonly clean: Share;
  /** Of the drafts that ask, those in which a sentence was read as the ask. */
  readonly asks: Share;
  /** Of the drafts that do not name their kind, those whose kind was read right. */
  readonly kinds: Share;
}

const known = new Set(rules.map(({ id }) => id));
const isSerious = ({ severity }: { readonly severity: Severity }) =>
  severity === 'warning' || severity === 'error';
const asking = new Set(['introduction', 'reference', 'connection', 'follow-up']);

/** Every finding, and the rules that failed as an error: an evaluation must not hide them. */
function findingsIn(text: string, today: string, only: readonly Rule[] = rules): readonly Finding[] {
  const options = { config: defaultConfig, today, finished: true, rules: only };
  const { findings, failures } = lint(parseDraft(text), options);
  const [failure] = failures;
  if (failure) throw new Error(`The rule ${failure.rule} failed.`, { cause: failure.error });
  return findings;
}

/** Measures drafts. An expectation is met once, however many findings meet it. */
export function measureDrafts(drafts: readonly LabelledDraft[]): DraftScores {
  const result: DraftScores = {
    scores: new Scores(),
    serious: new Scores(),
    clean: { part: 0, whole: 0 },
    asks: { part: 0, whole: 0 },
    kinds: { part: 0, whole: 0 },
  };
  for (const draft of drafts) measureDraft(draft, result);
  return result;
}

function measureDraft({ name, text, label }: LabelledDraft, result: DraftScores): void {
  const { scores, serious } = result;
  const expected = label.expect.filter(({ rule }) => known.has(rule));
  const findings = findingsIn(text, label.today);
  const met = new Set<Expectation>();
  for (const finding of findings) {
    const meant = expected.filter((expectation) => meets(text, finding, expectation));
    for (const expectation of meant) met.add(expectation);
    if (meant.length > 0 || label.optional.includes(finding.rule)) continue;
    const type = isSerious(finding) ? 'false alarm' : 'advice';
    const words = `${text.slice(finding.start, finding.end)} | ${finding.message}`;
    const mistake = { rule: finding.rule, type, where: name, text: words, note: label.note } as const;
    scores.wrong(mistake);
    if (type === 'false alarm') serious.wrong(mistake);
  }
  for (const expectation of expected) {
    const { rule, quote } = expectation;
    const count = isSerious(expectation) ? [scores, serious] : [scores];
    for (const own of count) {
      if (met.has(expectation)) own.right(rule);
      else own.wrong({ rule, type: 'miss', where: name, text: quote, note: label.note });
    }
  }
  if (!label.expect.some(isSerious)) {
    const alarmed = findings.some((finding) => isSerious(finding) && !label.optional.includes(finding.rule));
    note(result.clean, !alarmed);
  }
  const draft = parseDraft(text);
  const owed = asking.has(label.kind) && !label.expect.some(({ rule }) => rule === 'ask-missing');
  if (owed && !label.optional.includes('ask-missing')) {
    note(
      result.asks,
      draft.parts.some(({ role }) => role === 'ask'),
    );
  }
  if (draft.kindInferred) note(result.kinds, draft.kind === label.kind);
}

function note(share: Share, holds: boolean): void {
  share.whole++;
  if (holds) share.part++;
}

function meets(text: string, finding: Finding, { rule, quote, also = [], anywhere }: Expectation): boolean {
  if (finding.rule !== rule) return false;
  if (anywhere) return true;
  return [quote, ...also].some((words) => {
    const start = text.indexOf(words);
    return start !== -1 && touches(finding, { start, end: start + words.length });
  });
}

const today = '2026-11-23';
const isRole = (name: string): name is Role => roles.some((role) => role === name);

/** A mail in which a sentence is the only one. A greeting takes the place of the mail's. */
function around({ rule, text }: LabelledSentence): { mail: string; place: Span } {
  const greets = rule === 'form-letter' && /[,:]$/.test(text.trim());
  const mail = greets
    ? `${text}\n\nI hope the week is kind to you.\n\nBest wishes,\nSam\n`
    : `Hi Dana,\n\n${text}\n\nBest wishes,\nSam\n`;
  const start = mail.indexOf(text);
  return { mail, place: { start, end: start + text.length } };
}

/** A rule with those that may speak in its place: of the rules about tone one is heard. */
const heardWith = (id: string): readonly Rule[] =>
  rules.filter((rule) => rule.id === id || rule.tone !== undefined);

/** Whether a rule marks a sentence, or a part with the role touches it. */
export function isRaised(sentence: LabelledSentence): boolean {
  const { mail, place } = around(sentence);
  const found = isRole(sentence.rule)
    ? parseDraft(mail).parts.filter(({ role }) => role === sentence.rule)
    : findingsIn(mail, today, heardWith(sentence.rule)).filter(({ rule }) => rule === sentence.rule);
  return found.some((span) => touches(span, place));
}

/** Measures sentences, each for its own rule or role. */
export function measureSentences(sentences: readonly LabelledSentence[]): Scores {
  const scores = new Scores();
  for (const sentence of sentences) {
    const { rule, label, text, note: why, id } = sentence;
    if (!known.has(rule) && !isRole(rule)) continue;
    const raised = isRaised(sentence);
    scores.of(rule);
    if (raised && label) scores.right(rule);
    else if (raised || label) {
      scores.wrong({ rule, type: label ? 'miss' : 'false alarm', where: id, text, note: why });
    }
  }
  return scores;
}
