import { deepEqual, equal, ok } from 'node:assert/strict';
import { type MailAnswer, mailRequest } from '../../server/src/protocol';
import { type Client, served } from './client';

/** On no disk: whether there is a file to attach does not depend on where this runs. */
const uri = 'untitled:ask.intro.md';
const draft = `---
kind: introduction
subject: Intro to Priya Natarajan?
to: Dana Okafor <dana@example.org>
attachments: [bio.md]
---

Hi Dana,

<!-- She was at the Kampala pilot too. -->
Would you introduce me to [name]?

Thank you,
Sam

## Forwardable

I'm [your name], and I map wells.

## Background

Never sent.
`;

const mail = (client: Client) => client.connection.sendRequest<MailAnswer | null>(mailRequest, { uri });

describe('The mail request', () => {
  it(
    'gives what is sent, and what speaks against sending it',
    served({ settings: () => ({ from: 'Sam Lind <sam@example.org>' }) }, async (client) => {
      await client.open(uri, draft, { version: 3 });
      const answer = await mail(client);
      ok(answer);
      const { html, errors, ...rest } = answer;
      deepEqual(rest, {
        version: 3,
        from: { name: 'Sam Lind', address: 'sam@example.org' },
        to: { name: 'Dana Okafor', address: 'dana@example.org' },
        subject: 'Intro to Priya Natarajan?',
        attachments: ['bio.md'],
        text: "Hi Dana,\n\nWould you introduce me to [name]?\n\nThank you,\nSam\n\n---\n\nI'm [your name], and I map wells.",
        forwardable: {
          text: "I'm [your name], and I map wells.",
          html: "<p>I'm [your name], and I map wells.</p>\n",
        },
      });
      ok(html.startsWith('<p>Hi Dana,</p>'));
      deepEqual(
        errors.map(({ message, inForwardable }) => [message, inForwardable]),
        [
          ['“[name]” is still to be filled in.', false],
          ['“[your name]” is still to be filled in.', true],
        ],
      );
    }),
  );

  it(
    'leaves out what the draft does not say',
    served({ settings: () => ({ from: 'Sam' }) }, async (client) => {
      await client.open(uri, 'Hi Dana,');
      const answer = await mail(client);
      ok(answer);
      for (const key of ['to', 'subject', 'forwardable']) ok(!(key in answer), key);
      // A name without an address: who sends it is the mail program's to say.
      equal(answer.from?.address, undefined);
    }),
  );

  it(
    'answers null for what is not open',
    served({}, async (client) => {
      equal(await mail(client), null);
    }),
  );
});
