/** How a presumption is put so that the yes is left to the reader. Each keeps what it can of the writer's words. */
import { capital, uncapital } from './capital';
import type { Range } from './requests';
import type { Replacement } from './soften';

/** Rewordings of a sentence, the best first; each is a set of replacements. */
export type Repairs = readonly (readonly Replacement[])[];

/** The range of a match, without white space at its ends. */
export function wordsOf(match: RegExpExecArray): Range {
  const said = match[0];
  const start = match.index + (said.length - said.replace(/^[\s,;:.–—-]+/, '').length);
  return { start, end: match.index + said.trimEnd().length };
}

/** "Thanks in advance for the introduction" thanks for considering it instead. */
export function thankForConsidering(text: string, match: RegExpExecArray): Repairs {
  const { start, end } = wordsOf(match);
  const said = text.slice(start, end);
  const noun = (match.groups?.tail ?? ` for ${match.groups?.what ?? ''}`).replace(/^ (?:for|of) /, '').trim();
  const object =
    /^(?:\p{L}+ing (?:me|us|my|the|this|it|an?)\b|the (?:introduction|intro|letter|reference|referral|recommendation)\b).*$/u.test(
      noun,
    )
      ? text.slice(start, end).slice(-noun.length)
      : 'this';
  const casual = /^(?:many )?(?:thanks|cheers)/i.test(said);
  const opened = `${casual ? 'thanks' : 'thank you'} for considering ${match.groups?.tail ? object : 'this'}`;
  const first = /^\p{Lu}/u.test(said);
  return [[{ start, end, text: first ? capital(opened) : opened }]];
}

/** What is awaited is an answer, or it is wished for under an if. */
export function awaitReply(text: string, match: RegExpExecArray): Repairs {
  const { start, end } = wordsOf(match);
  const opens = /^\p{Lu}/u.test(text.slice(start)) || start === 0;
  const we = /^we\b/.test(match[0]);
  const whole = text.slice(start, end);
  const pronoun = /^(?:i|we)\b/.test(match[0]);
  const reply = pronoun
    ? `${we ? 'We' : 'I'} look forward to hearing from you`
    : `${opens ? 'L' : 'l'}ooking forward to hearing from you`;
  // "… I need a reference", run on, is another sentence.
  const rest = /^(?:(?! (?:I|we) (?:need|want|require)\b)[^.!?;])*/i.exec(text.slice(end))?.[0] ?? '';
  const answer = [{ start, end: end + rest.length, text: reply }];
  const what = match.groups?.what ?? '';
  if (!pronoun && !opens) return [answer];
  const object = whole.slice(-what.length);
  const [one, be] = we ? ['we', 'we would be'] : ['I', 'I would be'];
  const wish = what.startsWith('being')
    ? `${be} very glad to be${object.slice('being'.length)}`
    : /^your? \p{L}+ing\b/u.test(what)
      ? undefined
      : `${one} would be very glad of ${object}`;
  return wish === undefined ? [answer] : [answer, [{ start, end, text: `If you are open to it, ${wish}` }]];
}

/** "I have put you down" becomes "Would you mind if I put you down …?" */
export function askFirst(text: string, match: RegExpExecArray): Repairs {
  const lead = match.groups?.lead ?? '';
  const start = match.index;
  const act = text.slice(start + lead.length, start + match[0].length);
  const one = /^we\b/.test(match[0]) ? 'we' : 'I';
  const [verb = '', ...rest] = act.split(' ');
  const opened = `Would you mind if ${one} ${pastTense(verb)} ${rest.join(' ')}`;
  const tail = /[.!…]*["'”’)\]]*$/.exec(text);
  const head = text.slice(0, start);
  const begins = /^\P{L}*$/u.test(head);
  const end = tail ? tail.index : text.length;
  // What hangs on ("…, hope that's ok") asks for what is now asked for.
  const hang = /(?:,| [–—-]| \(|;) ?(?:and )?(?:i )?(?:hope|trust|assume|assuming|thanks|thank)\b.*$/i.exec(
    text.slice(start + match[0].length, end),
  );
  const stop = hang ? start + match[0].length + hang.index : end;
  return [
    [
      { start, end: start + match[0].length, text: begins ? opened : uncapital(opened) },
      { start: stop, end: text.length, text: '?' },
    ],
  ];
}

/** The past of a verb given as a participle, past or gerund. */
function pastTense(verb: string): string {
  const irregular: Readonly<Record<string, string>> = {
    written: 'wrote',
    given: 'gave',
    giving: 'gave',
    putting: 'put',
    listing: 'listed',
    naming: 'named',
    shown: 'showed',
    entering: 'entered',
    adding: 'added',
    including: 'included',
    pencilling: 'pencilled',
    penciling: 'penciled',
    slotting: 'slotted',
    marking: 'marked',
    signing: 'signed',
    declaring: 'declared',
    crediting: 'credited',
  };
  return irregular[verb.toLowerCase()] ?? verb.toLowerCase();
}

/** "When you introduce me" becomes "If you introduce me"; "Once you have written", "If you write". */
export function ifInstead(text: string, match: RegExpExecArray): Repairs {
  const { when = '', clause = '', aux = '', verb = '' } = match.groups ?? {};
  if (clause === '') return underIf(text);
  const start = match.index;
  const word = /^\p{Lu}/u.test(text.slice(start)) ? 'If' : 'if';
  const verbStart = start + match[0].indexOf(clause) + clause.indexOf(` ${verb}`, aux.length) + 1;
  const replacements: Replacement[] = [{ start, end: start + when.length, text: word }];
  if (aux !== '') {
    const base = baseForm(verb);
    if (base === undefined) return underIf(text);
    const auxStart = start + match[0].indexOf(clause) + 'you'.length;
    replacements.push({ start: auxStart, end: verbStart + verb.length, text: ` ${base}` });
  }
  return [replacements];
}

/** The base form of a verb of this file. */
function baseForm(verb: string): string | undefined {
  const irregular: Readonly<Record<string, string>> = {
    written: 'write',
    writing: 'write',
    sent: 'send',
    sending: 'send',
    made: 'make',
    making: 'make',
    given: 'give',
    got: 'get',
    spoken: 'speak',
    speaking: 'speak',
    done: 'do',
    put: 'put',
    set: 'set',
    referred: 'refer',
    submitted: 'submit',
    introducing: 'introduce',
    agreed: 'agree',
    nominated: 'nominate',
    endorsed: 'endorse',
    introduced: 'introduce',
    arranged: 'arrange',
    placed: 'place',
    approved: 'approve',
    completed: 'complete',
    said: 'say',
    brought: 'bring',
    squared: 'square',
  };
  const own = irregular[verb];
  if (own !== undefined) return own;
  return verb.endsWith('ed') ? verb.slice(0, -2) : undefined;
}

/** "I know you'll help" becomes "I hope you would be willing to help". */
export function hopeInstead(text: string, match: RegExpExecArray): Repairs {
  const { lead, who, modal = '', verb } = match.groups ?? {};
  if (lead === undefined || who === undefined || verb === undefined) return [];
  const start = match.index;
  const verbStart = start + match[0].length - verb.length;
  const we = /\bwe\b/.test(lead);
  const begins = /^\P{L}*$/u.test(text.slice(0, start));
  const hope = we ? (begins ? 'We hope' : 'we hope') : 'I hope';
  const negative = /n't|not|never|can't/.test(modal);
  if (negative || /^(?:mind|refuse|object|say no|let|disappoint|turn|not)\b/.test(verb)) {
    return [
      [
        {
          start,
          end: verbStart + verb.length,
          text: `${hope} you might consider it, and would not mind my asking`,
        },
      ],
    ];
  }
  const willing = /^be\b/.test(verb)
    ? 'might'
    : /^(?:want|love) to/.test(verb)
      ? 'might'
      : 'might be willing to';
  return [[{ start, end: verbStart, text: `${hope} you ${willing} ` }]];
}

const functionWord =
  /^(?:The|They|They're|You|You'll|We|We're|We've|My|Your|Our|This|That|Here|Here's|It|Please|Book|Pick|Choose|Grab|Select|Schedule|Reserve|Find|Use|After|Following|Upon|With|As|Someone|Somebody|Her|His|He|She|Once|Click|Expect|Kindly|Go|Just|Feel)\b/;

/** Puts the whole sentence under a condition. */
export function underIf(text: string): Repairs {
  const start = Math.max(0, text.search(/\p{L}/u));
  const rest = text.slice(start).replace(/^(?:And|So|But|Then|Also),? /, '');
  const at = text.length - rest.length;
  const opened = functionWord.test(rest) ? uncapital(rest.charAt(0)) : rest.charAt(0);
  return [
    [
      { start, end: at, text: 'If you are open to it, ' },
      { start: at, end: at + 1, text: opened },
    ],
  ];
}
