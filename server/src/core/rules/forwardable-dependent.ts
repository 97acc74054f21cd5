import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, type Section } from '../draft';
import { capital } from '../language/capital';
import { countWords, type Folded, fold, foldName } from '../language/fold';
import { gate } from '../language/gate';
import { introducesWriter } from '../language/introductions';
import { matches } from '../language/matches';
import { parseMailbox } from '../mailbox';
import { once } from '../memo';
import { isItem, readMessage, type Sentence } from '../message';
import { moveToBackground } from '../placement';
import type { Prose } from '../prose';
import { nameOfReader, nameWords } from '../recipient';
import { defineRule, type Fix, type Problem } from '../rule';
import { splitSentences } from '../sentences';
import { cutFiller, leastCarrying, titleOfMove } from '../shortening';
import { targetOf } from '../target';

export default defineRule({
  id: 'forwardable-dependent',
  summary: 'A forwardable text that only the connector can follow, or that is too long to pass on.',
  why:
    'A text that can be forwarded as it stands makes the introduction one click of work (Fralic, Gil, Bahat). Who gets ' +
    'it knows nothing of what the two of you said to each other.',
  severity: 'information',
  kinds: ['introduction'],
  wording: true,
  options: { words: { description: 'A forwardable text may have this many words.', default: 120 } },
  examples: [
    {
      bad: '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you introduce me to Priya, because her pilot outlived its grant?\n\n## Forwardable\n\nAs we discussed, I map wells in Lira.',
      good: '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you introduce me to Priya, because her pilot outlived its grant?\n\n## Forwardable\n\nI map wells in Lira.',
    },
  ],
  *check(draft, { words }) {
    for (const section of draft.sections) {
      if (section.kind !== 'forwardable') continue;
      yield* tooLong(draft, section, words);
      yield* dependent(draft, section);
    }
  },
});

/** The sentences of a forwardable text. */
const sentencesIn = once((section: Section): readonly Sentence[] =>
  readMessage(section.blocks, section).paragraphs.flatMap(({ sentences }) => sentences),
);

function* tooLong(draft: Draft, section: Section, most: number): Generator<Problem> {
  const { start, blocks, title } = section;
  const words = blocks.reduce((sum, { prose, level }) => sum + (level === 0 ? countWords(prose.text) : 0), 0);
  if (words <= most) return;
  yield {
    start,
    end: start + title.length + '## '.length,
    message: l10n.t(
      'The forwardable text has {0} words; what is passed on unread has at most {1}.',
      words,
      most,
    ),
    fixes: shorten(draft, sentencesIn(section), words - most),
  };
}

/** Cuts filler; moves what carries least, but never who the writer is, nor how the text begins. */
function shorten(draft: Draft, all: readonly Sentence[], over: number): Fix[] {
  const filler = cutFiller(draft, all);
  const leaving = leastCarrying(
    all,
    all.slice(1),
    over,
    (sentence) =>
      !isItem(sentence) && !introducesWriter(sentence.folded) && !/[?:]$/.test(sentence.text.trim()),
  );
  const move = {
    title: titleOfMove(leaving),
    edits: moveToBackground(draft, leaving),
    safe: false,
  };
  const cuts = filler ? [filler.fix] : [];
  const moves = leaving.length > 0 ? [move] : [];
  const ordered = filler && filler.saved >= over ? [...cuts, ...moves] : [...moves, ...cuts];
  return ordered.map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** Who may share an occasion with the writer. In this text "we" are writer and connector wherever somebody spoke. */
const spoke =
  'discussed|talked(?: about)?|spoke(?: about)?|agreed|said|mentioned|chatted|planned|met|arranged|covered';

/** What only the connector knows, or is asked of them alone. What has a `lead` may go without loss. */
const references = gate(
  new RegExp(
    [
      // As we discussed, as I told you, like you suggested, as you know
      `(?<lead>\\b(?:as|like) (?:(?:i|we|you)(?:'ve| have|'d| had)? (?:\\p{L}+ )?(?:${spoke}|(?:was|were) (?:telling|saying|discussing|explaining|talking)(?: to)?(?: you)?|told you|wrote|explained|suggested|asked|know|may know|remember|recall|saw|offered)|discussed|agreed|promised|mentioned|requested|ever)\\b(?: (?:(?:on|over|in|at|by|about|last|this|with) )?(?:the |our )?(?:phone|call|coffee|lunch|dinner|person|meeting|week|month|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|earlier|before)\\b)*(?: (?:on|over|at|in|during) (?:the|our|your) (?:\\p{L}+ ){0,2}?\\p{L}+(?=,))?,?)`,
      // you and I, the two of us, our last call
      '\\b(?:you and (?:i|me)|me and you|the two of us|between (?:us|you and me))\\b|\\b(?:in|on|during|after|since|from|at) our (?:last |recent |first |previous )?(?:call|chat|conversation|meeting|talk|lunch|coffee|discussion|exchange|phone call|correspondence)\\b|\\bwhen we (?:last )?(?:met|spoke|talked|chatted|caught up)\\b',
      // thank you for the introduction; would you introduce me, could you forward this
      '\\b(?:thank you|thanks)[^.!?]{0,25} for (?:(?:offering|agreeing|being willing|making|doing|passing|forwarding|sharing|connecting|introducing|putting)\\b|(?:the|your|this) (?:intro|introduction|offer|help with this))',
      '\\b(?:(?:would|could|can|will) you|please|kindly|if you (?:could|would|can))(?: \\p{L}+){0,4} (?:introduce (?:me|us)|forward (?:this|it|the|my)|pass (?:this|it|me|my)|put me in touch|connect (?:me|us) (?:with|to)|share (?:this|it) with|make the (?:intro|introduction))\\b',
      "\\b(?:feel free|free) to (?:edit|change|forward|shorten|adapt|pass|use)\\b|\\b(?:i|i'm|i am|i'd be) (?:asking you|grateful|glad) (?:if you (?:could|would) )?(?:to )?(?:introduce|forward|connect)\\b",
    ].join('|'),
    'gu',
  ),
);

function* dependent(draft: Draft, section: Section): Generator<Problem> {
  const to = fieldOf(draft, 'to');
  const connector = nameWords((to && parseMailbox(to.text)?.name) ?? draft.message.greeting?.addressee ?? '')
    .map(foldName)
    .filter((name) => name.length > 2);
  for (const { prose } of section.blocks) {
    for (const sentence of splitSentences(prose)) {
      const text = sentence.text.replace(/\n/g, ' ');
      const folded = fold(text);
      for (const match of matches(folded, references)) {
        const last = match.index + match[0].replace(/[\s,]+$/, '').length;
        const words = { start: match.index, end: last };
        yield {
          ...sentence.span(words.start, words.end),
          message: l10n.t(
            'Who gets the text does not know what “{0}” is about.',
            text.slice(words.start, words.end),
          ),
          fixes: match.groups?.lead
            ? [withoutLead(draft, sentence, match.index, match[0] + vocativeBehind(text, last, connector))]
            : replaceReference(draft, section, sentence, words),
        };
      }
      yield* addressed(draft, sentence, folded, connector);
    }
  }
}

/** A name in the place of the two of them; what is said to the connector alone goes to `## Background`. */
function replaceReference(
  draft: Draft,
  section: Section,
  sentence: Prose,
  { start, end }: { readonly start: number; readonly end: number },
): Fix[] {
  const called = nameOfReader(draft) ?? '';
  const named = /^\p{Lu}/u.test(called) ? called : '[name]';
  const words = sentence.text.slice(start, end);
  const text = words
    .replace(
      /\b(?:you and|me and you\b|the two of us\b)(?: (i|me)\b)?/iu,
      (_, me = 'I') => `${named} and ${me === 'me' ? 'me' : 'I'}`,
    )
    .replace(/\bbetween (?:us|you and me)\b/iu, `between ${named} and me`)
    .replace(
      /\bour ((?:\p{L}+ )?(?:call|chat|conversation|meeting|talk|lunch|coffee|discussion|exchange|phone call|correspondence))\b/iu,
      `my $1 with ${named}`,
    )
    .replace(/\bwhen we\b/iu, `when ${named} and I`);
  if (text !== words) {
    const opens = !/\p{L}/u.test(sentence.text.slice(0, start));
    const begun = opens ? capital(text) : text;
    const edits = [{ ...sentence.span(start, end), text: begun }];
    return [{ title: l10n.t('Say who it was: “{0}”', begun), edits, safe: false, preferred: true }];
  }
  const at = sentence.at(start);
  const whole = sentencesIn(section).find((own) => own.start <= at && at < own.end);
  if (!whole) return [];
  const edits = moveToBackground(draft, [whole]);
  return [{ title: l10n.t('Move the sentence to Background'), edits, safe: false, preferred: true }];
}

/** "As I was telling you, Dana, I map wells": the name goes with the words to her. */
function vocativeBehind(text: string, end: number, connector: readonly string[]): string {
  const [words = '', name = ''] = /^,? (\p{Lu}[\p{L}'’-]+),(?= )/u.exec(text.slice(end)) ?? [];
  return connector.includes(foldName(name)) ? words.replace(/^,/, '') : '';
}

const leaveOut = (words: string): string => l10n.t('Leave out “{0}”', words);

/** Cuts "As we discussed, " and begins the sentence with what follows. */
function withoutLead(draft: Draft, sentence: Prose, index: number, lead: string): Fix {
  const blanks = /^\s*/.exec(sentence.text.slice(index + lead.length))?.[0].length ?? 0;
  const after = index + lead.length + blanks;
  const opens = /^\W*$/.test(sentence.text.slice(0, index));
  const closes = /^[.!?]?$/.test(sentence.text.slice(after));
  // In the middle the comma before goes too: "I map wells, as you know, in Lira". So it does at the end.
  const middle = !opens && (closes || lead.endsWith(','));
  const before = middle ? sentence.text.slice(0, index).replace(/,?\s+$/, '').length : index;
  const start = sentence.at(before);
  const first = sentence.at(after);
  const next = draft.text.slice(first, first + 1);
  const kept = opens ? next.toUpperCase() : middle && !closes ? ` ${next}` : next;
  return {
    title: leaveOut(
      sentence.text
        .slice(index, index + lead.length)
        .replace(/,$/, '')
        .trim(),
    ),
    edits: [{ start, end: first + next.length, text: kept }],
    safe: false,
    preferred: true,
  };
}

/** The connector's name where somebody is spoken to: "Hi Dana,", "Dana, could you", "Thanks, Dana". */
function* addressed(
  draft: Draft,
  sentence: Prose,
  folded: Folded,
  connector: readonly string[],
): Generator<Problem> {
  for (const pattern of vocatives) {
    const match = pattern.exec(folded);
    const name = match?.[1] ?? '';
    if (!match || !connector.includes(foldName(name))) continue;
    const start = match.index + match[0].lastIndexOf(name);
    const end = start + name.length;
    const span = sentence.span(start, end);
    const written = sentence.text.slice(start, end);
    yield {
      ...span,
      message: l10n.t('The text to be forwarded speaks to {0}, who is to pass it on.', written),
      fixes: [speakToTarget(draft, sentence, { start, end })],
    };
    return;
  }
}

/** A greeting greets the target; elsewhere the name goes. */
function speakToTarget(draft: Draft, sentence: Prose, { start, end }: { start: number; end: number }): Fix {
  const { text } = sentence;
  const rest = { safe: false, preferred: true } as const;
  if (/^(?:hi|hello|hey|dear)[, ]+$/i.test(text.slice(0, start))) {
    const target = nameWords(targetOf(draft) ?? '')[0] ?? '[name]';
    return {
      ...rest,
      title: l10n.t('Greet “{0}”', target),
      edits: [{ ...sentence.span(start, end), text: target }],
    };
  }
  const title = leaveOut(text.slice(start, end));
  if (start === 0) {
    const next = end + (/^,? */.exec(text.slice(end))?.[0].length ?? 0);
    const edit = { ...sentence.span(0, next + 1), text: text.charAt(next).toUpperCase() };
    return { ...rest, title, edits: [edit] };
  }
  const before = text.slice(0, start).replace(/,?\s+$/, '').length;
  return { ...rest, title, edits: [{ ...sentence.span(before, end), text: '' }] };
}

const vocatives = [
  /^(?:hi|hello|hey|dear|thanks|thank you)[, ]+([\p{L}'’-]+)(?=\s*[,!:.–—-]|\s*$)/u,
  /^([\p{L}'’-]+),(?= (?:i|we|you|would|could|can|will|thank|thanks|please|as|here|this|feel|if|it)\b)/u,
  /^(?:thank|thanks|would|could|can|will|please|i'd|let)\b.*, ([\p{L}'’-]+)(?=[.?!]?$)/u,
];
