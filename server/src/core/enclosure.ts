/**
 * The text that a request can carry for its reader to use: a note to forward, or the draft of a letter. Both are put
 * together from what the draft says; what it does not say stands in `[square brackets]`.
 */
import { type Draft, fieldOf, sentencesOf } from './draft';
import type { Relationship } from './fields';
import { parseMailbox } from './mailbox';
import type { Sentence } from './message';
import { nameWords } from './recipient';
import type { Edit } from './span';

/** A section to be added below the message: its heading and its paragraphs. */
export interface Enclosure {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The longest note that is forwarded unread has about this many words; the frame around the facts takes some. */
const mostWords = 70;

/** What would not make sense to somebody else: the reader addressed, or a "we" that may be writer and reader. */
const betweenThem =
  /\b(?:you|your|yours|yourself)\b|\b(?:our (?:chat|call|talk|conversation)|below|above|attached|enclosed)\b|\uFFFC/;

/** Whether a sentence is about writer, work or target alone, and so may stand in a text for others. */
function standsAlone(draft: Draft, sentence: Sentence): boolean {
  const roles = draft.roleOf.get(sentence) ?? [];
  if (!roles.every((role) => role === 'context' || role === 'why')) return false;
  if (sentence.paragraph.item || sentence.words < 4 || /[?:]$/.test(sentence.text.trim())) return false;
  if (!/\b(?:i|i'm|i've|we|my|our|me|us)\b/.test(sentence.folded)) return false;
  return (
    !betweenThem.test(sentence.folded) &&
    !/^(?:so|and|but|also|that|this|it|she|he|they)\b/.test(sentence.folded)
  );
}

/** The sentences that can go on to others, the reasons with the rest, up to the length of a note. */
function facts(draft: Draft): readonly string[] {
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentencesOf(draft)) {
    if (!standsAlone(draft, sentence) || words + sentence.words > mostWords) continue;
    kept.push(sentence.text.trim());
    words += sentence.words;
  }
  return kept;
}

const writerOf = ({ message }: Draft): string => message.closing?.name || '[your name]';

/** The name in `target`, without what follows it: "Priya Natarajan, Head of Programs" names Priya Natarajan. */
function targetOf(draft: Draft): string | undefined {
  return fieldOf(draft, 'target')
    ?.text.split(/,| \(| at | [–—-] /)[0]
    ?.trim();
}

/** The links of the message: a portfolio, a page on the project. */
function linksOf(draft: Draft): string {
  const { start, end } = draft.message;
  const urls = draft.links
    .filter((link) => link.start >= start && link.end <= end && /^https?:/.test(link.url))
    .map(({ url }) => url);
  return urls.length > 0 ? ` More is at ${urls.join(' and ')}.` : '';
}

/** A note in the writer's own voice that the reader can pass on. */
export function noteToForward(draft: Draft): Enclosure {
  const writer = writerOf(draft);
  const target = targetOf(draft);
  const greeting = target && /^\p{Lu}/u.test(target) ? nameWords(target)[0] : undefined;
  const said = facts(draft);
  const about =
    said.length > 0 ? said.join(' ') : '[What you are working on, and why you would like to talk to them.]';
  return {
    heading: 'Forwardable',
    paragraphs: [
      `Hi ${greeting ?? '[their first name]'},`,
      `My name is ${writer}, [who you are, in half a line]. ${about}${linksOf(draft)}`,
      'Would you be open to [a 15-minute call, or two questions by email]? You can reach me at [your email address].',
      writer,
    ],
  };
}

/** How a referee would say what the writer is to them. */
const seenAs: Readonly<Record<Relationship, string>> = {
  none: '[how you know them]',
  met: '[how you know them]',
  acquaintance: '[how you know them]',
  colleague: 'as a colleague',
  mentor: 'as [their teacher, adviser or manager]',
  close: '[how you know them]',
};

/** A letter in the reader's voice for them to change: facts to be told in the third person stand in brackets. */
export function letterToEdit(draft: Draft): Enclosure {
  const writer = writerOf(draft);
  const target = fieldOf(draft, 'target')?.text.trim();
  const known = fieldOf(draft, 'how-we-know')?.text.trim();
  const role = draft.relationshipInferred ? seenAs[draft.relationshipInferred] : '[how you know them]';
  const to = fieldOf(draft, 'to');
  const referee =
    (to && parseMailbox(to.text)?.name) || draft.message.greeting?.addressee || '[name of the referee]';
  const said = facts(draft).map((fact) => fact.replace(/[[\]]/g, ''));
  const own = said.length > 0 ? ` [In the third person: ${said.join(' ')}]` : '';
  return {
    heading: 'Draft letter',
    paragraphs: [
      'To whom it may concern,',
      `I am glad to recommend ${writer} for ${target ?? '[position or programme]'}. I have known them ${role}${
        known ? ` (${known})` : ''
      } since [year].`,
      `[What you saw them do, with one example and its result.]${own}${linksOf(draft)}`,
      '[Your judgement in a sentence, and how you can be reached.]',
      referee,
    ],
  };
}

/** Adds a section to the draft, before `## Background` where there is one. */
export function addEnclosure({ text, lineEnd, sections }: Draft, { heading, paragraphs }: Enclosure): Edit {
  const gap = lineEnd.repeat(2);
  const section = [`## ${heading}`, ...paragraphs].join(gap);
  const background = sections.find(({ kind }) => kind === 'background');
  if (background) return { start: background.start, end: background.start, text: `${section}${gap}` };
  return { start: text.trimEnd().length, end: text.length, text: `${gap}${section}${lineEnd}` };
}
