import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, sentencesOf, shows } from '../draft';
import { addEnclosure, enclosureFor } from '../enclosure';
import { addField } from '../field-edit';
import { regardsReader } from '../language/warmth';
import { afterAsk, endOfAsk, mainAsk, objectOf } from '../main-ask';
import { isItem, type Sentence } from '../message';
import { beforeThanks } from '../opening';
import { readerName } from '../recipient';
import { type Context, defineRule, type Fix } from '../rule';
import { soughtBy } from '../sought';
import { type ByRegister, turned } from '../wordings';

export default defineRule({
  id: 'ease-missing',
  summary: 'Nothing is given or offered that saves the reader work.',
  why:
    'Whoever introduces or recommends has to say who the writer is and what they want. A text that can be forwarded, a CV, ' +
    'a few facts or the draft of a letter turn half an hour of work into a minute; people who make introductions for a ' +
    'living ask for a note that can be passed on unchanged (Roy Bahat, Chris Fralic, Elad Gil).',
  severity: 'information',
  kinds: ['introduction', 'reference'],
  absence: true,
  wording: true,
  options: {
    forwardableWords: {
      description:
        'A message that speaks of the writer alone can be forwarded itself, up to this many words.',
      default: 120,
    },
  },
  examples: [
    {
      bad: '---\nkind: reference\n---\n\nDear Prof. Eze,\n\nYou supervised my thesis. Would you be willing to write me a reference?\n\nYours sincerely,\nSam',
      good: '---\nkind: reference\n---\n\nDear Prof. Eze,\n\nYou supervised my thesis. Would you be willing to write me a reference? I can send you my CV and a list of points.\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft, { forwardableWords }, context) {
    const asked = mainAsk(draft);
    const end = endOfAsk(draft);
    if (!asked || !end || isAgreedTo(draft) || isEased(draft) || asksReaderAlone(draft)) return;
    if (draft.kind === 'introduction' && canGoOn(draft, forwardableWords)) return;
    yield {
      ...objectOf(asked),
      severity: draft.kind === 'reference' ? 'warning' : 'information',
      message: l10n.t('Nothing is given or offered that saves {0} work.', readerName(draft)),
      fixes: [enclose(draft, end, context.from), offer(draft, end), ...attach(draft, context)],
    };
  },
});

/** What the reader is asked for is their own time or advice, though the mail tells of an introduction or a letter. */
const asksReaderAlone = (draft: Draft): boolean =>
  draft.kindInferred && /^(?:meeting|answer)$/.test(soughtBy(draft));

/** A file, a link, a text to pass on, or a sentence that gives or offers something. */
function isEased(draft: Draft): boolean {
  if ((draft.frontMatter?.fields.get('attachments')?.values.length ?? 0) > 0) return true;
  if (draft.sections.some(({ kind }) => kind === 'forwardable' || kind === 'letter')) return true;
  const { start, end } = draft.message;
  if (draft.links.some((link) => link.start >= start && link.end <= end && /^https?:/.test(link.url)))
    return true;
  if (shows(draft, 'ease')) return true;
  // Facts set out in points can be copied.
  return sentencesOf(draft).filter(isItem).length >= leastPoints;
}

const leastPoints = 2;

/** Roles whose sentences speak to the reader and drop out when a mail is passed on. */
const spokenToReader = new Set(['ask', 'out', 'thanks', 'give']);

/** What is still to be filled in speaks to the writer. */
const blank = /\[[^\]]*\]/g;

/** What a text for others has to say at least. */
const leastWords = 20;

/** The message can be passed on as it stands: what is not ask, out or thanks is about the writer and the matter. */
function canGoOn(draft: Draft, mostWords: number): boolean {
  if (draft.message.words > mostWords) return false;
  let words = 0;
  for (const sentence of sentencesOf(draft)) {
    const roles = draft.roleOf.get(sentence) ?? [];
    if (roles.some((role) => spokenToReader.has(role)) || regardsReader(sentence.folded)) continue;
    if (/\b(?:you|your|yours)\b/.test(sentence.folded.replace(blank, ''))) return false;
    words += sentence.words;
  }
  return (
    words >= leastWords &&
    /\b(?:i|we)\b/.test(
      sentencesOf(draft)
        .map(({ folded }) => folded)
        .join(' '),
    )
  );
}

function enclose(draft: Draft, end: Sentence, from: string | undefined): Fix {
  const letter = draft.kind === 'reference' && soughtBy(draft) !== 'referral';
  const enclosure = enclosureFor(draft, letter, from);
  const pointer = turned(draft, pointers[letter ? 'letter' : 'note'])[0] ?? '';
  return {
    title: l10n.t('Write “## {0}” from what the draft says', enclosure.heading),
    edits: [afterAsk(draft, end, pointer), addEnclosure(draft, enclosure)],
    safe: false,
    preferred: true,
  };
}

/** The mail says what comes with it. */
const pointers: Readonly<Record<'letter' | 'note', ByRegister>> = {
  note: {
    formal: ['There is a short text below that you could forward as it stands.'],
    casual: ["There's a short text below that you could forward as it is."],
  },
  letter: {
    formal: ['To save you time, there is a first draft below that you could change as you like.'],
    casual: ["To save you time, there's a first draft below that you could change as you like."],
  },
};

function offer(draft: Draft, end: Sentence): Fix {
  const sought = soughtBy(draft);
  const wording =
    turned(draft, offers[sought === 'reference' || sought === 'referral' ? sought : 'introduction'])[0] ?? '';
  return {
    title: l10n.t('Offer it: “{0}”', wording),
    edits: [afterAsk(draft, end, wording)],
    safe: false,
  };
}

const offers: Readonly<Record<'reference' | 'referral' | 'introduction', ByRegister>> = {
  introduction: {
    formal: [
      'I would be glad to send you a short text that you could forward.',
      'To make it easy, I can send you a few lines that you could forward as they stand.',
    ],
    casual: [
      "I'd be happy to send you a short blurb that you can forward.",
      'To make it easy, I can send you a few lines to forward as they are.',
    ],
  },
  reference: {
    formal: [
      'I would be glad to send you my CV, the criteria and a list of points that you might mention.',
      'To make it easy, I can send you my CV, the description and notes on what we did together.',
    ],
    casual: [
      "I'd be happy to send you my CV, the criteria and a few points you might mention.",
      'To make it easy, I can send you my CV, the description and a few notes on what we did together.',
    ],
  },
  referral: {
    formal: ['I would be glad to send you my CV, the job posting and a few lines that you could pass on.'],
    casual: ["I'd be happy to send you my CV, the job posting and a few lines you could pass on."],
  },
};

/** Files that people attach to such requests, by what they are called. */
const aboutWriter = /(?:^|[\W_])(?:cv|r[ée]sum[ée]|bio|blurb|one-?pager|transcript|portfolio)(?:$|[\W_])/i;

/** A file beside the draft that would do. */
function attach(draft: Draft, { neighbours }: Context): Fix[] {
  const file = neighbours
    ?.beside('cv.pdf')
    .find((path) => aboutWriter.test(path) && !path.endsWith('.intro.md') && !/[,[\]{}:#]/.test(path));
  const field =
    file && !draft.frontMatter?.fields.has('attachments') && addField(draft, 'attachments', `[${file}]`);
  if (!file || !field) return [];
  return [
    {
      title: l10n.t('Attach “{0}” and say so', file),
      edits: [field, beforeThanks(draft, `I have attached ${file}.`)],
      safe: false,
    },
  ];
}
