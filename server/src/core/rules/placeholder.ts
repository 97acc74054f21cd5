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
      // A field of a mail merge, or one that is named where its value would stand.
      '«[^«»\\n]{2,40}»|\\([A-Z][A-Z ]+\\)',
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

/** Signs that quote and add as well: they hold a slot where they name what a template has fields for. */
const doubtful = /^(?:«|\([A-Z][A-Z ]+\)$)/;
const field =
  /^.(?:\p{L}+(?:_[\p{L}\p{N}]+)+|(?:(?:your|full|first|last|middle|family|company|job|school|their|his|her) ?)*(?:names?|surname|title|salutation|company|organi[sz]ation|institution|position|role|job|school|college|university|department|programme|program|date|amount|e-?mail|phone|address|city|country|industry|topic|team|link|url)).$/iu;

/** Quoted speech is somebody's text, and an editor's brackets in it are no slots; a text to forward has fields in them. */
const isSpeech = (quotation: string): boolean =>
  quotation.split(' ').length >= 3 && !quotation.match(/\[[^[\]]+\]/g)?.some((slot) => field.test(slot));

/** The slots of a text. */
const slotsIn = remember((written) => {
  const text = written.replace(/“[^”\n]*”|"[^"\n]*"/g, (quotation) =>
    isSpeech(quotation) ? ' '.repeat(quotation.length) : quotation,
  );
  return [...matches(text, slot)]
    .map((match) => ({ start: match.index, words: match[0] }))
    .filter(({ words }) => (doubtful.test(words) ? field.test(words) : !noSlot.test(words)));
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
