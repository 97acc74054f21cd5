import assert from 'node:assert/strict';
import { type Kind, parseDraft } from '../../server/src/core';
import type { Relationship } from '../../server/src/core/fields';

const mail = (body: string) => parseDraft(`Hi Dana,\n\n${body}\n\nBest wishes,\nSam\n`);

describe('The kind, read from the text', () => {
  const table: readonly (readonly [Kind, string])[] = [
    ['introduction', 'Could you introduce me to Priya?'],
    ['introduction', 'Would you put us on one e-mail?'],
    ['introduction', 'Might you have a word with her about me?'],
    ['introduction', 'Would you be open to passing my note to Anneli?'],
    ['introduction', 'Could you let him know that we exist?'],
    ['introduction', 'Do you know anyone at the ministry who might talk to us?'],
    ['introduction', 'Could you give her my number?'],
    ['introduction', 'Would you like me to connect you with Paul?'],
    ['reference', 'Would you be willing to write me a letter of recommendation?'],
    ['reference', 'May I name you as a referee?'],
    ['reference', 'Could you refer me for the opening in your team?'],
    ['reference', 'Would you jot down a few words about my work?'],
    ['reference', 'They like to talk to a former boss. Would you be up for it?'],
    ['reference', 'Would you vouch for me?'],
    ['connection', 'Could you spare 20 minutes on the phone?'],
    ['connection', 'I would love to hear how you began.'],
    ['connection', 'Allow me to introduce myself: I bake. Could you tell me which flour you use?'],
    ['connection', 'It was a pleasure to meet you. I want to follow up on our chat. Could we have a coffee?'],
    ['follow-up', 'I wrote to you last week about Priya. Would you still be open to introducing me?'],
    ['follow-up', 'In case my last mail got buried: could you introduce me to Priya?'],
    ['follow-up', 'Just a gentle reminder about the letter.'],
    ['follow-up', 'Floating this to the top again. The offer of a coffee stands.'],
    ['reference', 'I wonder why I wrote to you of all people. Would you write me a reference?'],
    [
      'reference',
      'Would you write a brief recommendation of my work? A chat by follow-up call would do, too.',
    ],
    ['follow-up', 'I have not heard back from you. Could you spare a minute?'],
    ['thanks', 'Thank you so much for introducing me to Priya. We met on Monday, and I start in May.'],
    ['thanks', 'Your letter made all the difference: I got the place! Thank you.'],
    ['thanks', 'A line to say thanks. Omar rang me last night, and I start in May.'],
    [
      'thanks',
      'Thank you for taking the time to meet me. I learned a lot. I have changed my plan. I will write to Ana. By the way, could you also introduce me to Ruth?',
    ],
    [
      'introduction',
      'Thank you for your advice on the visa. Could you introduce me to Priya? No worries if not.',
    ],
    ['thanks', 'Sir, thank you for the reference you gave on so little notice. They took me on.'],
    ['thanks', 'Vera, thank you for patiently tuning the old spinet. It sang on Sunday.'],
    ['thanks', 'Thank you for introducing me to Ola! We are planning a follow-up.'],
    ['reference', 'Thank you for your time. I bake at the mill. Would you write me a reference?'],
    ['connection', 'Overall my hens do well. Could you spare ten minutes about feed?'],
    ['other', 'Tom, meet Marisol, who grows beans. Marisol, meet Tom, who wants seed.'],
    ['other', 'Here are the files for the letter: the CV and the form.'],
  ];
  for (const [kind, body] of table) it(`${kind}: ${body}`, () => assert.equal(mail(body).kind, kind));

  it('from a section, where there is no message yet', () => {
    assert.equal(parseDraft('## Forwardable\n\nI map wells.\n').kind, 'introduction');
    assert.equal(parseDraft('## Draft letter\n\nI recommend Sam.\n').kind, 'reference');
  });
});

describe('The relationship, read from the text where it is plain', () => {
  const table: readonly (readonly [Relationship | undefined, string])[] = [
    ['none', "We haven't met, but I read your book."],
    ['none', 'I came across your profile last night.'],
    ['met', 'It was great meeting you at the fair.'],
    ['met', 'We met in Oslo last May.'],
    ['mentor', 'As your former student I think of the lab often.'],
    ['mentor', 'You supervised my thesis.'],
    ['mentor', 'I reported to you for two years.'],
    ['colleague', 'We worked together at the mill.'],
    ['colleague', 'We overlapped at the Lyon office.'],
    ['close', 'We have known each other for twenty years.'],
    // There is a tie, and how close it is stays open.
    [undefined, 'Ruth suggested that I write to you.'],
    [undefined, 'My sister bought a boat from you.'],
    // Ties of others.
    [undefined, 'Ana and I met in Lund.'],
    [undefined, 'Our sheds are open to your students.'],
    [undefined, 'I would love to meet you.'],
  ];
  for (const [relationship, body] of table)
    it(`${relationship}: ${body}`, () => assert.equal(mail(body).relationshipInferred, relationship));

  it('gives way to front matter', () => {
    const draft = parseDraft('---\nrelationship: close\n---\n\nHi Dana,\n\nWe met in Oslo.\n');
    assert.equal(draft.relationshipInferred, 'close');
    assert.equal(draft.relationship, 'close');
  });
});
