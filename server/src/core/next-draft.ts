/** The draft that comes after this one: the reminder, the thank-you, a request of its own. Written from what this one says. */
import { declaredContacts } from './contacts';
import { type Draft, fieldOf, type Kind } from './draft';
import { spokenDate } from './dues';
import { goalOf, purposeOf } from './goal';
import type { Favour } from './language/distinct-asks';
import { leansBack, takesUp } from './language/leaning';
import { registerOf } from './language/register';
import { hasForm } from './language/requests';
import { clearestAsk } from './main-ask';
import type { Sentence } from './message';
import { wordForWord } from './placement';
import type { Context, NewDraft } from './rule';
import { soughtBy } from './sought';
import { targetOf } from './target';
import { outsFor } from './wordings';
import { yamlText } from './yaml-text';

const suffix = '.intro.md';

/** A name beside the draft that is free, as far as one can see; undefined for a draft that is no file. */
function freeName({ name, neighbours }: Context, what: string): string | undefined {
  if (name === undefined) return undefined;
  const stem = name.endsWith(suffix) ? name.slice(0, -suffix.length) : name.replace(/\.md$/, '');
  for (let count = 1; count < 100; count++) {
    const free = `${stem}-${what}${count > 1 ? `-${count}` : ''}${suffix}`;
    if (neighbours?.look(free) !== 'file') return free;
  }
  return undefined;
}

/** Lines of front matter: a field of this draft as it stands there, or a key with its value. */
function header(draft: Draft, lines: readonly (string | readonly [key: string, value: string])[]): string {
  const own = (key: string) => {
    const field = draft.frontMatter?.fields.get(key);
    return field ? [draft.text.slice(field.start, field.end).trimEnd()] : [];
  };
  const fields = lines.flatMap((line) =>
    typeof line === 'string' ? own(line) : [`${line[0]}: ${yamlText(line[1])}`],
  );
  return ['---', ...fields, '---'].join(draft.lineEnd);
}

/** A closing of more words is no formula. */
const mostWords = 4;

/** A whole draft of paragraphs, greeted and signed as this one. */
function letterOf(draft: Draft, head: string, paragraphs: readonly string[]): string {
  const { greeting, closing } = draft.message;
  const gap = draft.lineEnd.repeat(2);
  const opening = greeting?.text.trim() ?? 'Hi [name],';
  const own = closing?.formula.trim() ?? '';
  const usual = registerOf(draft) === 'formal' ? 'Kind regards,' : 'Best wishes,';
  // What was thanked for there, or wished, was that letter's.
  const formula =
    own === '' || /\b(?:thank|grateful|appreciat)/i.test(own) || own.split(' ').length > mostWords
      ? usual
      : own;
  const signed = [formula, closing?.name.trim() || '[your name]'].join(draft.lineEnd);
  return `${[head, opening, ...paragraphs, signed].join(gap)}${draft.lineEnd}`;
}

const standsAlone = ({ text, folded }: Sentence): boolean => !leansBack(text) && !takesUp(folded);

/** The ask once more, in the words of the draft where they can stand by themselves. */
function askAgain(draft: Draft): string {
  const target = targetOf(draft);
  const goal = goalOf(draft);
  const sought = soughtBy(draft);
  if (sought === 'introduction' && target) return `Would you still be open to introducing me to ${target}?`;
  if (sought === 'reference')
    return `Would you still be willing to write me a reference${goal ? ` ${purposeOf(goal)}` : ''}?`;
  const ask = clearestAsk(draft);
  const alone = ask && hasForm(ask.request) && !ask.request.demanding && standsAlone(ask.sentence);
  const [words] = alone ? wordForWord(draft, [ask.sentence]) : [];
  return words ?? 'Would you still be open to [what you asked for]?';
}

/** The reminder of a request that was sent, or the last word about it after a reminder. */
export function reminderOf(draft: Draft, context: Context): NewDraft | undefined {
  const name = freeName(context, 'follow-up');
  if (name === undefined || context.name === undefined) return undefined;
  const subject = fieldOf(draft, 'subject')?.text;
  const contacts = declaredContacts(draft);
  const first = contacts[0]?.date;
  const when = first === undefined ? 'a while ago' : `on ${spokenDate(draft, first)}`;
  const head = header(draft, [
    ['kind', 'follow-up'],
    ...(subject ? [['subject', `Re: ${subject.replace(/^re:\s*/i, '')}`] as const] : []),
    'to',
    'target',
    'relationship',
    ['re', context.name],
  ]);
  const formal = registerOf(draft) === 'formal';
  const before = `I wrote ${when}, and my note may have got buried, so here it is again in one line.`;
  const out =
    contacts.length > 1
      ? `This is my last note about it: if the answer is no, ${formal ? 'I completely understand' : "that's completely fine"}.`
      : outsFor(draft, 'follow-up')[0];
  const thanks = formal ? 'Thank you again for your time.' : 'Thanks again for your time.';
  return { name, text: letterOf(draft, head, [before, `${askAgain(draft)} ${out}`, thanks]) };
}

/**
 * What the reader did, behind "Thank you so much for".
 *
 * @param briefly without whom or what it was for
 */
function helpOf(draft: Draft, agreed: boolean, briefly = false): string {
  const target = briefly ? undefined : targetOf(draft);
  const goal = briefly ? undefined : goalOf(draft);
  const [gerund, verb, noun] = ((): readonly [string, string, string | undefined] => {
    switch (soughtBy(draft)) {
      case 'introduction':
        return target
          ? [`introducing me to ${target}`, `introduce me to ${target}`, undefined]
          : ['the introduction', 'introduce me', 'the introduction'];
      case 'reference': {
        const what = goal ? `a reference ${purposeOf(goal)}` : 'a reference';
        return [`writing me ${what}`, `write me ${what}`, undefined];
      }
      case 'referral':
        return ['referring me', 'refer me', undefined];
      case 'meeting':
        return ['taking the time to talk to me', 'talk to me', undefined];
      default:
        return ['[what they did]', '[what they will do]', undefined];
    }
  })();
  return agreed ? `agreeing to ${verb}` : (noun ?? gerund);
}

/** The longest subject that an inbox shows. */
const mostShown = 70;

const subjectFor = (helps: readonly string[]): string =>
  helps.map((help) => `Thank you for ${help}`).find(({ length }) => length <= mostShown) ??
  'Thank you for your help';

/** The thank-you for help that came of a request. */
export function thankYouFor(draft: Draft, context: Context): NewDraft | undefined {
  const name = freeName(context, 'thank-you');
  if (name === undefined || context.name === undefined) return undefined;
  const agreed = fieldOf(draft, 'outcome')?.text === 'agreed';
  const help = helpOf(draft, agreed);
  const formal = registerOf(draft) === 'formal';
  const head = header(draft, [
    ['kind', 'thanks'],
    ['subject', subjectFor([help, helpOf(draft, agreed, true)])],
    'to',
    'target',
    'relationship',
    ['re', context.name],
  ]);
  const text = letterOf(draft, head, [
    `Thank you ${formal ? 'very' : 'so'} much for ${help}. ${agreed ? '[What happens next.]' : '[What has come of it so far.]'}`,
    `${formal ? 'I will' : "I'll"} let you know how it goes.`,
  ]);
  return { name, text };
}

const kindOf: Readonly<Partial<Record<Favour, Kind>>> = {
  introduction: 'introduction',
  reference: 'reference',
  referral: 'reference',
};

/** What is asked and does not belong into this draft, in one of its own. */
export function requestWith(
  draft: Draft,
  sentences: readonly Sentence[],
  favour: Favour | undefined,
  context: Context,
): NewDraft | undefined {
  const name = freeName(context, 'request');
  if (name === undefined) return undefined;
  const kind = (favour && kindOf[favour]) ?? 'connection';
  const head = header(draft, [['kind', kind], 'to', 'relationship']);
  const [first] = sentences;
  const leans = first !== undefined && leansBack(first.text);
  const [words = '', ...rest] = wordForWord(draft, sentences);
  const matter = leans ? '[What this is about, in a sentence.] ' : '';
  return { name, text: letterOf(draft, head, [`${matter}${words}`, ...rest]) };
}
