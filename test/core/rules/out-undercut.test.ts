import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

describe('out-undercut: raised', () => {
  for (const body of [
    'Nobody is forcing you, but you would be leaving me with nothing.',
    'You are under no compulsion, but I would take it very badly.',
    'I can take no for an answer, but it would break my heart.',
    "It's absolutely optional, but without it we're finished.",
    'No pressure at all, but I really need this.',
    "Feel free to say no, though I'd be gutted.",
    'You can decline, of course, but I have nobody else to ask.',
    "There's no obligation; however, my visa depends on your letter.",
    "I'd understand if you can't. But then I would lose the place.",
    "It's entirely up to you, but I do expect an answer by tonight.",
    "Don't feel obliged, only remember who covered your shifts last winter.",
    "If you're too busy that's fine, but everyone else I asked found the time.",
    'No worries if not, although it would be a crying shame for the children.',
    "I don't want to put you under pressure, but without your reference I'm finished.",
    "Say no if you like, but I won't take it lightly and I will remember it.",
    "You're free to refuse, but please explain why.",
    "Say no if you like, but then don't come asking for my trailer at harvest.",
    "You're free to decline; just don't expect me at the barn-raising.",
    'Feel free to pass, but do not turn to us when the frost comes.',
    "You don't have to do it, but you do owe me one.",
    "Of course it's your decision, but I'm counting on you.",
    'If you truly cannot help, let me know at once so I can look for another referee.',
    'If you absolutely must refuse, at least have the courtesy to give me a reason.',
    'Feel free to decline if you can live with that.',
    'You are welcome to pass, unless you have no good excuse for it.',
    "No pressure. But I can't apply without you.",
    "Take it or leave it, no obligation, but I'd never forgive a no.",
    "Please don't feel forced, yet I hope you won't say no.",
  ]) {
    it(body, () => assert.equal(findingsOf('out-undercut', letter(body)).length, 1));
  }
});

describe('out-undercut: silent on', () => {
  for (const body of [
    'Nobody is forcing you, and a no changes nothing between us.',
    "You're under no duty to answer, and I'd be glad of a line all the same.",
    "It's entirely optional, and there will be cake.",
    'I can take no for an answer, and will ask at the library.',
    "No pressure if you're too busy, but I'd be really grateful.",
    "You needn't decide now, and we shall be here all winter.",
    "Say no if you like, but don't worry about explaining.",
    "You can decline, and please don't expect me to chase you.",
    "You are free to refuse, and I won't ask again.",
    // What makes it easier after an out.
    'No pressure, but if it helps I can send a draft.',
    "Feel free to say no, but if you're open to it, here is a short text.",
    'You can of course decline, though a single line would already be plenty.',
    // Gratitude and courage.
    "No obligation, but I'd be so grateful.",
    'No worries if not, but it would mean a lot to me.',
    'You can say no, but I thought it was worth asking.',
    "I'd understand if you can't, but I had to try.",
    "No pressure at all, but I'd love to hear how the book is coming along.",
    // The out mended at once, or denied hurt.
    "Feel free to say no; I'd be a little sad but would completely understand.",
    "Please say no if you like, and I promise I won't be disappointed.",
    "If it isn't a fit, that's fine, and I wouldn't be hurt in the least.",
    // Plain conditions and practical sequels.
    "If you really can't, no worries at all.",
    'If you really do not have the time, I completely understand.',
    "If you can't, just let me know and I'll happily ask someone else.",
    "If not, is there somebody else you'd suggest?",
    "If you can't make Tuesday, I could also do Thursday.",
    'No rush, but the form closes on 12 May.',
    'No pressure, but I need to submit the list of names on Friday.',
    'Only if you are comfortable, but do have a look at the attached page.',
    // No out, and other senses.
    'I really need two more weeks to finish the draft.',
    'She was free to decline, but she never did.',
    'The job is demanding, but I really need a challenge.',
    'I know you are busy, but I hope you are well.',
    'He wrote “no pressure, but I really need this”, which I found odd.',
  ]) {
    it(body, () => silent('out-undercut', letter(body)));
  }

  it('mail that asks for nothing', () => {
    silent('out-undercut', letter('No pressure, but I really need this.', ['kind: thanks']));
  });
});

describe('out-undercut: keep the out', () => {
  const table: readonly (readonly [string, string])[] = [
    ['No pressure at all, but I really need this.', 'No pressure at all.'],
    [
      "Could you introduce us? Feel free to say no, though I'd be gutted.",
      'Could you introduce us? Feel free to say no.',
    ],
    ['No obligation; my visa depends on your letter.', 'No obligation.'],
    [
      "If you can't, that's fine. But then I would lose the place. Thank you either way.",
      "If you can't, that's fine. Thank you either way.",
    ],
    [
      "If you truly can't, tell me right away so that I can find somebody else.",
      "If you can't, I completely understand.",
    ],
    ['Feel free to decline if you can live with that.', 'Feel free to decline.'],
    [
      "Of course you can say no; I'd only have to tell my sister that we lose the stall.",
      'Of course you can say no.',
    ],
  ];
  for (const [body, expected] of table) {
    it(body, () => assert.equal(bodyOf(fixed('out-undercut', letter(body), preferred)), expected));
  }

  it('nothing is cut where the out stands behind the words that spoil it', () => {
    const body = 'It will finish my mother, but of course you are free to say no.';
    const [finding, ...more] = findingsOf('out-undercut', letter(body));
    assert.ok(finding);
    assert.deepEqual([finding.fixes, more], [[], []]);
  });

  it('nothing is cut where it is the only ask', () => {
    const body = 'No pressure at all, but I really need this introduction to Ana.';
    const [finding] = findingsOf('out-undercut', `Hi Dana,\n\n${body}\n\nBest,\nSam\n`);
    assert.deepEqual(finding?.fixes, []);
  });

  it('is never safe: it takes words away', () => {
    const [finding] = findingsOf('out-undercut', letter('No pressure, but I really need this.'));
    assert.deepEqual(
      finding?.fixes.map(({ safe }) => safe),
      [false],
    );
  });
});
