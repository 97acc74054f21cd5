import { isAgreedTo, type Kind, shows } from '../draft';
import { fold } from '../language/fold';
import { givesReason } from '../language/reasons';
import { mainAsk, markOf } from '../main-ask';
import { afterSentence } from '../placement';
import { readerName } from '../recipient';
import { defineRule } from '../rule';

export default defineRule({
  id: 'why-missing',
  summary: 'A request that does not say why this person, or why now.',
  why:
    'Whoever makes introductions is asked first: why me, why them? A reason lets the reader judge whether they are the ' +
    'right one to ask, and gives them the words to pass it on. An unclear intention is the most frequent fault that ' +
    'investors and community managers name in the requests they get.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nCould you introduce me to Priya? I would like to learn more about her.\n\nBest,\nSam',
      good: 'Hi Dana,\n\nCould you introduce me to Priya? Her pilot outlived its grant, and ours has to.\n\nBest,\nSam',
    },
  ],
  *check(draft) {
    const asked = mainAsk(draft);
    if (!asked || isAgreedTo(draft) || shows(draft, 'why')) return;
    const enclosed = draft.sections.filter(({ kind }) => kind === 'forwardable' || kind === 'letter');
    if (enclosed.some(({ blocks }) => blocks.some(({ prose }) => givesReason(fold(prose.text))))) return;
    yield {
      ...markOf(asked),
      message: `Nothing tells ${readerName(draft)} why ${wanted(draft.kind)}, or why now.`,
      fixes: (wordings[draft.kind] ?? []).map((wording, index) => ({
        title: `Add a reason: “${wording}”`,
        edits: [afterSentence(draft, asked.sentence, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

const wanted = (kind: Kind): string => (kind === 'introduction' ? 'this person' : 'you ask them');

const wordings: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  introduction: [
    'I am asking because [what this person has done, and what it has to do with your work].',
    'We are [what you are working on], so I would like to ask about [your question].',
  ],
  reference: [
    'I am asking you because [what you have seen of my work].',
    'I am applying for [position or programme], and they ask for someone who knows [which side of your work].',
  ],
  connection: [
    'I am writing to you because [what they have done, and what it has to do with your work].',
    'I am working on [your project], and would like to ask how [what you would like to know].',
  ],
};
