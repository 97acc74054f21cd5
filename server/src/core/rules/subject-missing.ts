import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, isAgreedTo } from '../draft';
import { addField } from '../field-edit';
import { foldName } from '../language/fold';
import { keepingWords } from '../lost-facts';
import { parseMailbox } from '../mailbox';
import { nameWords } from '../recipient';
import { type Context, defineRule, type Fix, type Problem } from '../rule';
import { subjectsFor } from '../subjects';
import { yamlText } from '../yaml-text';

export default defineRule({
  id: 'subject-missing',
  summary: 'No subject, or one that says nothing or too much.',
  why:
    'A busy reader decides by the subject. Mails without one are answered least, short ones most ' +
    '(Boomerang 2016, 5.3 million messages).',
  severity: 'information',
  absence: true,
  options: { characters: { description: 'A subject may have this many characters.', default: 70 } },
  examples: [
    {
      bad: '---\nkind: introduction\nsubject: Quick question\n---\n\nHi Dana,\n\nWould you introduce me to Priya?',
      good: '---\nkind: introduction\nsubject: Introduction to Priya?\n---\n\nHi Dana,\n\nWould you introduce me to Priya?',
    },
    {
      bad: '---\nkind: reference\nto: Dr. Eze\n---\n\nDear Dr. Eze,\n\nWould you write me a reference?',
      good: '---\nkind: reference\nto: Dr. Eze\nsubject: A reference for Harbour Trust?\n---\n\nDear Dr. Eze,\n\nWould you write me a reference?',
    },
  ],
  *check(draft, { characters }, context) {
    const { frontMatter } = draft;
    if (!frontMatter || [...frontMatter.fields.keys()].every((key) => besideMail.has(key))) return;
    const field = frontMatter.fields.get('subject');
    const subject = fieldOf(draft, 'subject');
    if (!subject) {
      const mark = field?.keySpan ?? openingOf(draft);
      // What stands there is no subject, which `front-matter` says.
      if (field && frontMatter.problems.some(({ key }) => key === 'subject')) return;
      yield {
        ...mark,
        message: l10n.t('The mail has no subject.'),
        fixes: proposals(draft, characters, context),
      };
      return;
    }
    const problem = faultOf(draft, subject.text, characters);
    if (problem)
      yield {
        ...problem,
        start: subject.start,
        end: subject.end,
        fixes: proposals(draft, characters, context),
      };
  },
});

/** Front matter with nothing but these does not say how the mail is to be sent. */
const besideMail: ReadonlySet<string> = new Set([
  'attachments',
  'deadline',
  'how-we-know',
  'ignore',
  'last-contact',
  'relationship',
]);

/** The `---` above front matter. */
function openingOf({ text }: Draft) {
  const start = text.indexOf('---');
  return { start, end: start + 3 };
}

function faultOf(
  draft: Draft,
  text: string,
  characters: number,
): Pick<Problem, 'message' | 'severity'> | undefined {
  const rest = text.replace(replyMark, '').trim();
  // A slot is `placeholder`'s.
  if (!/[[{<]/.test(text) && isEmpty(draft, rest)) {
    return {
      severity: 'warning',
      message: l10n.t('The subject “{0}” does not say what the mail is about.', text),
    };
  }
  if (rest !== text.trim() && /^re\b/i.test(text) && answersNothing(draft)) {
    return {
      severity: 'warning',
      message: l10n.t('The subject says “{0}”, but the mail answers nothing.', text.slice(0, 3)),
    };
  }
  const { length } = text;
  if (length <= characters) return undefined;
  return {
    message: l10n.t('The subject has {0} characters; an inbox shows {1} at most.', length, characters),
  };
}

const replyMark = /^(?:\s*(?:re|fwd?|aw|wg|sv)\s*:)+/i;

/** Only a request of its own starts a conversation; a reminder, thanks and what was asked for go on with one. */
function answersNothing(draft: Draft): boolean {
  const request = draft.kind === 'introduction' || draft.kind === 'reference' || draft.kind === 'connection';
  return request && draft.quotes.length === 0 && !fieldOf(draft, 're') && !isAgreedTo(draft);
}

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words that could stand over any mail: greetings, names for mails and wishes, and what holds them together. */
const sayNothing = words(
  'hi hello hey hiya dear greetings greeting howdy good morning afternoon evening day there again all sir madam maam',
  'quick small little tiny short brief simple big huge kind friendly important urgent personal special humble gentle',
  'question questions query queries favor favour favors favours request requests ask asks help assistance inquiry',
  'enquiry message mail email e-mail note letter line word words thing things something matter issue topic subject',
  'info information update news reminder hope chat talk touch base touching checking check in following follow up',
  'following-up follow-up check-in question-mark need needed wanted seeking looking please kindly read open attention',
  'a an the my for from of to you your me i one just and or with about on this is some another',
  'no untitled none new wondering wonder asking reaching out saying say yo q qs u ur been long time awhile while it its ages since last we spoke seen see',
);

/** True where nothing is left without words that could stand over any mail and the reader's own name. */
function isEmpty(draft: Draft, text: string): boolean {
  const to = fieldOf(draft, 'to');
  const own = nameWords((to && parseMailbox(to.text)?.name) ?? '').map(foldName);
  const given = foldName(text).match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu) ?? [];
  return given.every((word) => sayNothing.has(word.replace(/['’]/g, '')) || own.includes(word));
}

function proposals(draft: Draft, characters: number, context: Context): Fix[] {
  const written = fieldOf(draft, 'subject');
  const shorter =
    written && written.text.length > characters ? shortened(written.text, characters) : undefined;
  const subjects = [...(shorter ? [shorter] : []), ...subjectsFor(draft, context)];
  return subjects.flatMap((subject, index): Fix[] => {
    const value = yamlText(subject);
    const field = draft.frontMatter?.fields.get('subject');
    const colon = field && draft.text.indexOf(':', field.keySpan.end) + 1;
    const edit = written
      ? { start: written.start, end: written.end, text: value }
      : colon
        ? { start: colon, end: colon, text: ` ${value}` }
        : addField(draft, 'subject', value);
    const title =
      index === 0 && shorter ? l10n.t('Shorten to “{0}”', subject) : l10n.t('Write “{0}”', subject);
    const kept = edit && keepingWords(draft, written?.text ?? '', title, [edit]);
    return kept ? [{ ...kept, safe: false, preferred: index === 0 }] : [];
  });
}

/** The beginning of a long subject, up to a mark between its parts; undefined where it has none. */
function shortened(text: string, characters: number): string | undefined {
  const marks = [...text.matchAll(/ ?(?: [–—|-] |[:;,(])/g)].filter(
    ({ index }) => index <= characters && index >= characters / 3,
  );
  return marks.length === 0 ? undefined : text.slice(0, marks.at(-1)?.index).trim();
}
