import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, sentencesOf } from '../draft';
import { introductionIn } from '../language/depth';
import { favoursOf } from '../language/distinct-asks';
import { fold } from '../language/fold';
import { gate } from '../language/gate';
import { type PrivateDetail, privateDetailIn } from '../language/private-details';
import type { Request } from '../language/requests';
import { keepingFacts } from '../lost-facts';
import type { Sentence } from '../message';
import { moveToBackground } from '../placement';
import { readerName } from '../recipient';
import { editsOf } from '../rewording';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'private-details',
  summary: 'Asks for the private number, home address or personal e-mail of a third person.',
  why:
    'Such details are not the reader’s to give: whoever passes them on breaks a confidence, and whoever is then ' +
    'called never agreed to it. People who make introductions ask both sides first (Fred Wilson’s “double opt-in”, 2009).',
  severity: 'warning',
  kinds: ['introduction', 'connection'],
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nWe met in Oslo. Could you send me her mobile number? No worries if not, and thank you!\n\nSam',
      good: 'Hi Dana,\n\nWe met in Oslo. Could you introduce me to her by email? No worries if not, and thank you!\n\nSam',
    },
  ],
  *check(draft) {
    const matter = matterOf(draft);
    for (const sentence of sentencesOf(draft)) {
      const request = requestFor(draft, sentence);
      if (!request) continue;
      const detail = privateDetailIn(sentence.text, sentence.folded) ?? takenUp(sentence, request, matter);
      if (!detail || detail.end <= request.start) continue;
      const words = sentence.text.slice(detail.start, detail.end);
      yield {
        ...sentence.prose.span(detail.start, detail.end),
        message: l10n.t('“{0}” is not {1}’s to give away.', words, readerName(draft)),
        fixes: fixesOf(draft, sentence, detail, request),
      };
    }
  },
});

/** The private detail that the subject names: "Home address of Coach Nwosu". */
function matterOf(draft: Draft): PrivateDetail | undefined {
  const subject = fieldOf(draft, 'subject');
  return subject && privateDetailIn(subject.text, fold(subject.text));
}

/** Asks for what the subject names, without naming it again: "Could you tell me the address?", "Kindly share the same." */
const anaphor = /\b(?:the|this|that) (?:same|address|number|line|details?|contacts?|e-?mail|mobile|phone)\b/;

function takenUp({ folded }: Sentence, request: Asked, matter: PrivateDetail | undefined) {
  const match = matter && anaphor.exec(folded.slice(request.start, request.end));
  if (!match) return undefined;
  const start = request.start + match.index;
  return { start, end: start + match[0].length, whom: matter.whom };
}

/** Where a request stands in its sentence. */
type Asked = Request['clause'];

const wants =
  /\b(?:i|we)(?:'d| would| will|'ll| do)? (?:also |still |only |just |even |really |love to |like to )*(?:need|want|like|require|have|appreciate|be after|be needing)\b/u;

/** The request of a sentence; a want with an object asks too, although as a statement of the writer's state. */
function requestFor(draft: Draft, sentence: Sentence): Asked | undefined {
  const { requests, folded } = sentence;
  const whole = { start: 0, end: folded.length };
  if (wanted.test(folded)) return whole;
  const [request] = requests;
  if (request) return request.clause;
  const match = wants.exec(folded);
  if (match) return { start: match.index, end: folded.length };
  return draft.roleOf.get(sentence)?.includes('ask') || tellsReader.test(folded) ? whole : undefined;
}

/** "Her home phone is what I want." */
const wanted = gate(
  /\b(?:is|are) (?:all |just |only )?what (?:i|we)(?:'m| am|'re| are)? (?:\p{L}+ ){0,2}?(?:want|need|after|looking|lack)/u,
);
/** "You'll also find his home number for me." */
const tellsReader = gate(
  /^(?:and |so |then )?you(?:'ll| will| are to|'re to| must| should| can| need to| have to) (?:\p{L}+ ){0,2}?(?:find|get|give|send|pass|share|tell|drop|let|text|forward|dig|look)\b/u,
);

const asksIntroduction = ({ folded, requests }: Sentence): boolean =>
  requests.some(({ clause }) => introductionIn(folded, clause.start) !== undefined);

const asksFavour = ({ folded, requests }: Sentence): boolean =>
  requests.some((request) => request.form !== 'hint' && favoursOf(folded, request).length > 0);

function fixesOf(draft: Draft, sentence: Sentence, detail: PrivateDetail, asked: Asked): Fix[] {
  // Where one sentence asks for both, only the writer can part them.
  if (asksIntroduction(sentence)) return [];
  const others = sentencesOf(draft).filter((other) => other !== sentence);
  const title = others.some(asksIntroduction)
    ? l10n.t('Leave it at the introduction: move this to Background')
    : others.some(asksFavour) && l10n.t('Leave it at the other ask: move this to Background');
  if (title) {
    const edits = moveToBackground(draft, [sentence]);
    return [{ title, edits, safe: false, preferred: true }];
  }
  const { text } = sentence;
  const atStart = !/\p{L}/u.test(text.slice(0, asked.start));
  const toEnd = !/\p{L}/u.test(text.slice(asked.end));
  const opening = atStart ? 'Would' : 'would';
  const wording = `${opening} you be open to introducing me to ${detail.whom ?? '[name]'} by email${toEnd ? '?' : ''}`;
  const replacement = { start: asked.start, end: toEnd ? text.length : asked.end, text: wording };
  const edits = editsOf(draft, sentence, [replacement]);
  return [
    {
      ...keepingFacts(draft, [sentence], l10n.t('Ask for an introduction instead: “{0}”', wording), edits),
      safe: false,
      preferred: true,
    },
  ];
}
