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
      const { message, forwardable, findings, checklist, ...rest } = mail;
      deepEqual(rest, {
        version: 3,
        kind: 'introduction',
        kindInferred: false,
        from: 'Sam Lind <sam@example.org>',
        to: 'Dana Okafor <dana@example.org>',
        toInferred: false,
        subject: 'Intro to Priya Natarajan?',
        attachments: ['bio.md'],
        fixable: true,
      });
      ok(message.html.startsWith('<p><span class="part greeting"'));
      ok(message.html.includes('Hi Dana,'));
      ok(!/Kampala|Never sent|Forwardable/.test(message.html));
      deepEqual(message.roles, ['greeting', 'ask', 'sign-off']);
      equal(message.words, 5);
      equal(forwardable?.heading, 'Forwardable');
      equal(forwardable?.html, '<p>Sam runs a mediation project in Gulu.</p>\n');
      const diagnostics = items(await client.pull(uri));
      deepEqual(
        findings.map(({ rule, range }) => ({ rule, range })),
        diagnostics.map(({ code, range }) => ({ rule: code, range })),
      );
      const out = checklist.find(({ principle }) => principle === 'out');
      equal(out?.state, 'open');
      deepEqual(
        out.findings.map((index) => findings[index]?.rule),
        ['out-missing'],
      );
    }),
  );

  it(
    'names whom the mail greets where nobody is named above it, and says so',
    served({}, async (client) => {
      const readFrom = async (text: string) => {
        const of = `file:///work/${text.length}.intro.md`;
        await client.open(of, text);
        const { to, toInferred } = (await preview(client, of)) ?? {};
        return { to, toInferred };
      };
      deepEqual(await readFrom('Hi Dana,\n\nWe met in Oslo.\n'), { to: 'Dana', toInferred: true });
      deepEqual(await readFrom('Dear Professor,\n\nWe met in Oslo.\n'), { to: undefined, toInferred: false });
    }),
  );

  it(
    'names the fixes as the lightbulb does',
    served({}, async (client) => {
      await client.open(uri, draft);
      const mail = await preview(client);
      ok(mail);
      for (const { rule, range, fixes } of mail.findings) {
        const actions = await client.actions(uri, range, { only: ['quickfix'] });
        const own = actions.filter(({ diagnostics }) => diagnostics?.some(({ code }) => code === rule));
        ok(
          fixes.every((title) => own.some((action) => action.title === title)),
          rule,
        );
      }
    }),
  );

  it(
    'points the checklist to its words',
    served({}, async (client) => {
      await client.open(uri, draft.replace('Introduce me', 'Would you introduce me'));
      const asks = (await preview(client))?.checklist.find(({ principle }) => principle === 'asks');
      deepEqual(asks, {
        principle: 'asks',
        title: 'Asks, does not demand',
        state: 'kept',
        words: {
          text: 'Would you introduce me to Priya Natarajan.',
          range: { start: { line: 10, character: 0 }, end: { line: 10, character: 42 } },
        },
        findings: [],
      });
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
