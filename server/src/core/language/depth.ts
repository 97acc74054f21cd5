import type { Folded } from './fold';
import { gate } from './gate';
import type { Range } from './requests';

/**
 * How much of the reader's name an ask takes:
 * - `reference`: they vouch for the writer, in a letter, as a referee, with a good word
 * - `referral`: they put the writer into a hiring process
 * - `costly-introduction`: they bring the writer before someone whose attention is scarce
 *
 * An introduction to a peer, a call, an opinion or a pointer is none of these.
 */
export type Depth = 'reference' | 'referral' | 'costly-introduction';

/** A deep ask, and the words that make it one. */
export interface DeepAsk extends Range {
  readonly depth: Depth;
}

const adjectives = '(?:(?!of |for |to |in |at )[^ ,.;:!?]+ ){0,3}?';

/** What the reader would write or be, where they put their name behind the writer. */
const vouchingThing = new RegExp(
  `\\b(?:an?|your|the|my|our|another|one|two|some|as|be|any|this|that|write|provide|giving|writing|providing|personal) ${adjectives}` +
    '(?:letters? of (?:recommendation|reference|support|endorsement)|(?:recommendation|reference|support|supporting|endorsement|rec) (?:letters?|statements?|notes?)|recommendations?|references?|referees?|testimonials?|endorsements?|(?:good|kind) word|nominations?|letters? (?:supporting|backing|in support|on my behalf|for (?:my|me|our|the|an?) ?[^ ,.;]* ?(?:application|fellowship|scholarship|visa|candidacy)))\\b' +
    '(?! (?:from (?!you|an?\\b|some|one\\b)|by (?!you|\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the|next|end|noon|tomorrow)|numbers?|lists?\\b|format|librar|templates?|samples?|books?|materials?|points?|implementation|architecture|manual|guide|section|that (?:she|he|they|my|our|we) |(?:on|of|for|about) (?:books?|places?|hotels?|courses?|readings?|podcasts?|restaurants?|people|someone|where|what|which|who|how|when)))|\\b(?:my|as|be) (?:a )?(?:guarantor|sponsor for)',
  'u',
);

/** What the reader would do for the writer. */
const vouchingDeed = new RegExp(
  [
    '\\bvouch\\w*\\b',
    '\\brecommend(?:ing)? (?:me|us|my (?:name|work|candida\\w+|application))\\b(?! (?:an?|some|any|books?|to (?:read|speak|talk|contact|see|try|ask)))',
    '\\b(?:endors(?:e|ing)|nominat(?:e|ing)) (?:me|us|my|our)\\b',
    '\\b(?:speak|speaking|write|writing|testify|attest|attesting) (?:up )?(?:for me|on my behalf|(?:something |a (?:line|word|note|few \\p{L}+) |an? [^ ,.;]+ )?in (?:support|favou?r) of (?:me|my|our)|to my (?:work|skills?|character|abilit\\w+|suitability|experience|qualit\\w+|strengths?|teaching|research|fitness|potential))\\b',
    '\\b(?:support|supporting|back|backing|second|seconding) (?:me|my|our) (?:[^ ,.;]+ )?(?:application|candida\\w+|bid|nomination|petition|promotion)\\b',
    '\\b(?:lend|lending|put|putting|attach|attaching) your name (?:to|behind|beside|under)\\b',
    '\\b(?:list|listing|name|naming|put|putting|give|giving|use|using|quote|quoting|cite|add|adding|count) (?:you|your name)(?: down| up)? (?:as|for) (?:an?|one of my|my|the)? ?(?:[^ ,.;]+ )?(?:reference|referee|recommender)s?\\b',
    '\\brecommenders?\\b',
  ].join('|'),
  'u',
);

/** What puts the writer into a hiring process. */
const referring = new RegExp(
  [
    '\\brefer(?:ring)? (?:me|us|my (?:profile|name|cv|r[ée]sum[ée]|application))\\b(?! (?:to (?:some(?:one|body)|any(?:one|body)|others?|another|whoever|whom|the (?:right|relevant|best|correct|appropriate) (?:person|people|place|page|desk)|an? (?:good |suitable )?(?:colleague|friend|book|doctor|lawyer|source|document|page|person|contact|specialist|resource)|the (?:docs?|documentation|website|page|literature)|books?|papers?|resources?|literature)))',
    '\\breferrals?\\b(?! (?:bonus|code|link to (?:share|pass)))',
    '\\b(?:pass|passing|forward|forwarding|submit|submitting|hand|handing|share|sharing|put|putting|send|sending|drop|dropping|slip|slipping|give|giving|get|getting) (?:along |on |in )?my (?:[^ ,.;]+ )?(?:cv|r[ée]sum[ée]|application|profile|details|name)(?: [^ ,.;]+){0,2}? (?:to|with|through|in|into|before|internally|forward|in front of)\\b(?=[^,;.?!]{0,50}\\b(?:hr\\b|human resources|hiring|recruit\\w*|talent|your (?:company|employer|firm|team|manager|boss|portal|system|organi[sz]ation)|internal\\w*|for (?:the|this|that|any|a) (?:[^ ,.;]+ ){0,3}(?:role|position|job|opening|post|vacancy)))',
    '\\brecommend(?:ing)? (?:me|us) (?:internally|to (?:your |the )?(?:hr|recruit\\w*|hiring|team|company|manager|employer))\\b',
  ].join('|'),
  'u',
);

const introducing =
  '\\b(?:introduc(?:e|ing)|intro|connect(?:ing)?|link(?:ing)?|hook(?:ing)?|patch(?:ing)?|loop(?:ing)?)(?: (?:me|us))(?: up| in| through)? (?:to|with)\\b|\\b(?:introductions?|intros?) (?:to|with)\\b|\\b(?:put|putting|get|getting|bring|bringing|place|placing) (?:me|us) (?:in (?:touch|contact|front)|before|through|together|a (?:meeting|slot|call|word))\\b|\\bin (?:touch|contact) with\\b|\\b(?:arrange|arranging|set|setting|organi[sz]e|get|secure|broker)(?:ting)?(?: up| me| us)* (?:an? |some )?(?:[^ ,.;]+ )?(?:meeting|call|chat|appointment|audience|interview|conversation) (?:for (?:me|us) )?with\\b|\\b(?:pass|passing|forward|forwarding|send|sending|show|showing|share|sharing|mention|mentioning) (?:on |along )?(?:this|it|me|us|my|our|the)\\b[^,;.?!]{0,40} (?:to|with)\\b|\\bbe introduced to\\b|\\b(?:speak|talk|put in a word|say a word|a word) (?:to|with)\\b(?=[^,;.?!]{0,60}\\b(?:about|for) (?:me|us|my|our)\\b)';

/** People whose attention is scarce, and of whom a connector can ask only so often. */
const scarce =
  '(?:hiring (?:manager|team|lead|partner|committee|director|officer)s?|recruiters?|head of (?:talent|hiring|recruit\\w+|hr|people|human resources)|hr(?: (?:manager|director|head|lead|team|department|office))?|human resources|(?:talent|recruit(?:ing|ment)) (?:lead|partner|manager|team)|decision[- ]makers?|investors?|venture capitalists?|vcs?|angels?|(?:general|managing|senior|founding|investment) partners?|fund managers?|limited partners?|lps?|donors?|philanthropists?|funders?|c[etfomi]os?|chief (?!of staff)[^ ,.;]+ (?:[^ ,.;]+ )?officers?|c-(?:level|suite)[^ ,.;]*|executives?|execs?|executive (?:director|producer|editor)s?|managing directors?|directors?[- ]general|(?:vice |deputy )?(?:president|chancellor|chair(?:man|woman|person)?)s?|s?e?vps?|founders?|co-?founders?|owner of|board (?:members?|of)|trustees?|(?:prime )?ministers?|secretar(?:y|ies) (?:general|of state)|permanent secretary|senators?|congress(?:man|woman|people|men)|mps?|members? of parliament|governors?|mayors?|ambassadors?|commissioners?|judges?|government officials?|officials?|journalists?|reporters?|correspondents?|columnists?|(?:[^ ,.;]+ )?editors?(?: at| of|-in-chief)|news desk|producers?|broadcasters?|presenters?|celebrit(?:y|ies)|actors?|bestselling authors?|nobel [^ ,.;]+|[^ ,.;]+ (?:ventures|capital|angels|vc))';

const scarcePerson = new RegExp(`\\b${scarce}\\b`, 'u');
const costlyIntroduction = new RegExp(`(?:${introducing})(?=[^.;?!]{0,90}?\\b${scarce}\\b)`, 'u');
const introduces = new RegExp(introducing, 'u');

/** A role given to a person in running text: "she is the hiring manager", "Ana Silva, CEO of". */
const describedAsScarce = gate(
  new RegExp(
    `(?:\\b(?:she|he|they|who)(?:'s|'re| is| are| was| has| heads| runs)|\\b(?!this|that|it|here|there|mine)\\p{L}+ is) (?:now |currently |also |just |been )*(?:(?:made|named|become|hiring) )?(?:the |an? |their |its |your |our )?(?:[^ ,.;]+ ){0,2}?${scarce}\\b|\\b(?:she|he|who|they)(?:'s|'re| is| are) (?:now |currently )?(?:hiring|recruiting)\\b|\\b(?:leads?|runs?|heads?) (?:the )?(?:hiring|recruit\\w+)\\b`,
    'u',
  ),
);

/** The words are about what is not asked, or about how or whom one would ask. */
const notAsked =
  /(?:\b(?:not|never|n't|without|instead of|rather than|more than|other than|short of|before)(?: [^ ,;:]+){0,4}|\b(?:(?:who|whom|whose|someone|anyone|somebody)\b(?! (?:could|can|would|might|will|is able|knows me))|(?:how|what|which|where|when|whether there)\b)[^,;:]{0,50}) $/u;

function findIn(folded: string, from: number, depth: Depth, pattern: RegExp): DeepAsk | undefined {
  const match = pattern.exec(folded.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  if (notAsked.test(folded.slice(Math.max(0, start - 60), start))) return undefined;
  return { depth, start, end: start + match[0].length };
}

/** Any of these is in every deep ask; most sentences have none. */
const deepWords = gate(
  /vouch|recommend|referr?|endors|nominat|testimonial|letter|support|statement|word|behalf|your name|attest|intro|connect|link|touch|contact|forward|pass|meeting|call|audience|front|send|shar|show|mention|speak|put|submit|hand|loop|hook|guarantor|back|name/,
);

/**
 * The deep ask of a sentence that asks, from the words of its request on.
 *
 * @param from where the request begins
 */
export function deepAskIn(folded: Folded, from: number): DeepAsk | undefined {
  if (!deepWords.test(folded)) return undefined;
  return (
    findIn(folded, from, 'referral', referring) ??
    findIn(folded, from, 'reference', vouchingDeed) ??
    findIn(folded, from, 'reference', vouchingThing) ??
    findIn(folded, from, 'costly-introduction', costlyIntroduction)
  );
}

const writing =
  /\b(?:writ(?:e|ing)|provid(?:e|ing)|giv(?:e|ing)|do(?:ing)?|sign(?:ing)?|submit(?:ting)?|send(?:ing)?) (?:me |us )?(?:one|(?:an?|the|my|your|this|another) (?:\p{L}+ ){0,2}?(?:letter|page|statement|form|lines))\b(?! (?:to|of (?:advice|introduction))\b)/u;

/** The words that ask to have something written for the writer: where a reference is asked for, that is it. */
export function writingIn(folded: Folded, from: number): DeepAsk | undefined {
  return findIn(folded, from, 'reference', writing);
}

/** The words by which a sentence asks for an introduction, to whomever. */
export function introductionIn(folded: Folded, from: number): Range | undefined {
  const match = introduces.exec(folded.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  if (notAsked.test(folded.slice(Math.max(0, start - 60), start))) return undefined;
  return { start, end: start + match[0].length };
}

const lightly =
  /\b(?:who|whom|which|how|what|where|whether|advice|advise|suggest|recommend|point me|tell me|your (?:view|opinion|thoughts|take|experience)|minutes|mins?|call|chat|coffee|question|questions|feedback)\b/;

/** True when a request is for an answer, a pointer or the reader's own time. */
export const asksLightly = (request: string): boolean => lightly.test(request);

/** True when words name someone whose attention is scarce: an investor, a hiring manager, a minister. */
export const namesScarcePerson = (words: Folded): boolean => scarcePerson.test(words);

/** True when a sentence says that the person spoken of is one: "She is the hiring manager for the Lagos team." */
export const describesScarcePerson = (sentence: Folded): boolean => describedAsScarce.test(sentence);
