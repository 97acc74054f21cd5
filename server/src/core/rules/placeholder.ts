import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf } from '../draft';
import { gate } from '../language/gate';
import { matches } from '../language/matches';
import { remember } from '../language/remember';
import type { Prose } from '../prose';
import { defineRule } from '../rule';
import type { Span } from '../span';

export default defineRule({
  id: 'placeholder',
  summary: 'A slot of a template that was never filled in.',
  why: 'A mail to “[Name]” tells its reader that it was sent to many.',
  severity: 'error',
  options: {},
  examples: [
    { bad: 'Hi [Name],\n\nit was good to see you.', good: 'Hi Dana,\n\nit was good to see you [sic].' },
    { bad: 'I work at {{company}}.', good: 'I work at Harbour Trust.' },
  ],
  *check(draft) {
    for (const { text, span } of readByOthers(draft)) {
      for (const { start, words } of slotsIn(text)) {
        const found = span(start, start + words.length);
        yield {
          ...found,
          message: l10n.t('“{0}” is still to be filled in.', words),
          fixes: [
            {
              title: l10n.t('Select it, to type over it'),
              edits: [],
              safe: false,
              preferred: true,
              select: found,
            },
          ],
        };
      }
    }
  },
});

/** The marks that writers and templates leave for what is to come. */
const slot = gate(
  new RegExp(
    [
      '\\[[^\\[\\]]*\\p{L}[^\\[\\]]*\\]',
      '\\{\\{[^{}]+\\}\\}|\\$?\\{[^{}\\n]*\\p{L}[^{}\\n]*\\}',
      '<\\/?[\\p{L}][^<>\\n]{0,80}>',
      '%[A-Z][A-Z_]{2,}%|\\$[A-Z][A-Z_]{2,}\\$?|(?<![\\p{L}\\p{N}])INSERT [A-Z]+[^.\\n]{0,40}|(?<![\\p{L}\\p{N}])XX(?=[./-]| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))',
      '(?<![\\p{L}\\p{N}])(?:X{3,}|(?:TODO|FIXME)(?=[\\s:.,;!?)]|$)|TBD|TBC|TK|Tk(?=:)|NN|DD[./-]MM[./-]YY(?:YY)?|MM[./-]DD[./-]YY(?:YY)?|YYYY(?:-MM-DD)?|[Ll]orem [Ii]psum)(?![\\p{L}\\p{N}])',
      '_{5,}|(?<![\\p{L}\\p{N}_])_{3,}(?![\\p{L}\\p{N}_])',
      // Instructions to whoever fills the template in.
      '\\((?:insert|enter|fill in|add|your|(?:full |first |last )?(?:name|title|date|position|role) of) [^()\\n]{2,60}\\)|(?<=^|[.!?] )Insert [^.\\n]{2,80}\\bhere\\b',
      '(?<=^|\\s)\\?{3,}(?=\\s+\\p{L})',
    ].join('|'),
    'gu',
  ),
);

/** Brackets that are part of the text: editors' marks, notes, task boxes, and the tags of subjects. */
const noSlot =
  /^\[(?:sic!?|x|ed(?:itor|\.)?(?:'s note)?[^\]]*|emphasis [^\]]*|my (?:emphasis|translation)|laughs?|\^[^\]]*|translated[^\]]*|nb[^\]]*|note[: ][^\]]*|i\.e\.[^\]]*|e\.g\.[^\]]*|urgent|important|ext(?:ernal)?|internal|fyi|confidential|private|action (?:required|needed)|time[- ]sensitive)\]$/i;

/** The slots of a text. Quoted speech is somebody's text: an editor's brackets in it are no slots. */
const slotsIn = remember((written) => {
  const text = written.replace(/“[^”\n]*”|"[^"\n]*"/g, (quotation) =>
    quotation.split(' ').length < 3 ? quotation : ' '.repeat(quotation.length),
  );
  return [...matches(text, slot)]
    .map((match) => ({ start: match.index, words: match[0] }))
    .filter(({ words }) => !noSlot.test(words));
});

interface Readable {
  readonly text: string;
  span(start: number, end: number): Span;
}

/** What would be sent: the subject, the message, the forwardable text or draft letter. */
function readByOthers(draft: Draft): Readable[] {
  const sections = draft.sections.filter(({ kind }) => kind === 'forwardable' || kind === 'letter');
  const proses = [...draft.blocks, ...sections.flatMap(({ blocks }) => blocks)].map(({ prose }) =>
    fromProse(prose),
  );
  const subject = fieldOf(draft, 'subject');
  if (!subject) return proses;
  const at = draft.text.indexOf(subject.text, subject.start);
  const found = at >= subject.start && at + subject.text.length <= subject.end;
  return [
    { text: subject.text, span: (start, end) => (found ? { start: at + start, end: at + end } : subject) },
    ...proses,
  ];
}

const fromProse = (prose: Prose): Readable => ({
  text: prose.text,
  span: (start, end) => prose.span(start, end),
});
