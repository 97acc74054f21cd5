import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Preview, previewRequest } from '../../server/src/protocol';
import { type Client, items, served } from './client';

const uri = 'file:///work/ask.intro.md';
const draft = `---
kind: introduction
subject: Intro to Priya Natarajan?
to: Dana Okafor <dana@example.org>
attachments: [bio.md]
---

Hi Dana,

<!-- She was at the Kampala pilot too. -->
Introduce me to Priya Natarajan.

Thank you,
Sam

## Forwardable

Sam runs a mediation project in Gulu.

## Background

Never sent.
`;

const preview = (client: Client, of = uri) =>
  client.connection.sendRequest<Preview | null>(previewRequest, { uri: of });

describe('The preview request', () => {
  it(
    'gives the mail as its reader gets it',
    served({ settings: () => ({ from: 'Sam Lind <sam@example.org>' }) }, async (client) => {
      await client.open(uri, draft, { version: 3 });
      const mail = await preview(client);
      ok(mail);
      const { message, forwardable, findings, ...rest } = mail;
      deepEqual(rest, {
        version: 3,
        kind: 'introduction',
        kindInferred: false,
        from: 'Sam Lind <sam@example.org>',
        to: 'Dana Okafor <dana@example.org>',
        subject: 'Intro to Priya Natarajan?',
        attachments: ['bio.md'],
      });
      ok(message.markdown.startsWith('Hi Dana,'));
      ok(!/Kampala|Never sent|Forwardable/.test(message.markdown));
      equal(message.line, 7);
      equal(forwardable?.heading, 'Forwardable');
      equal(forwardable?.markdown.trim(), 'Sam runs a mediation project in Gulu.');
      const diagnostics = items(await client.pull(uri));
      deepEqual(
        findings.map(({ rule, range }) => ({ rule, range })),
        diagnostics.map(({ code, range }) => ({ rule: code, range })),
      );
    }),
  );

  it(
    'marks the parts by offsets into what it shows',
    served({}, async (client) => {
      await client.open(uri, draft);
      const message = (await preview(client))?.message;
      const ask = message?.parts.find(({ role }) => role === 'ask');
      equal(message?.markdown.slice(ask?.start, ask?.end), 'Introduce me to Priya Natarajan.');
    }),
  );

  it(
    'takes the name under the message where no sender is set',
    served({ settings: () => ({ from: '  ' }) }, async (client) => {
      await client.open(uri, draft);
      equal((await preview(client))?.from, 'Sam');
    }),
  );

  it(
    'leaves out what the draft does not say',
    served({}, async (client) => {
      await client.open(uri, '');
      const mail = await preview(client);
      ok(mail);
      for (const key of ['from', 'to', 'subject', 'forwardable']) ok(!(key in mail), key);
      deepEqual(mail.attachments, []);
    }),
  );

  it(
    'answers null for what is not open',
    served({}, async (client) => {
      equal(await preview(client), null);
    }),
  );
});
