import { equal, match } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { configurationRequest } from '../../server/src/protocol';
import { type Client, served } from './client';
import { inPlace } from './place';

const ask = (client: Client, uri: string, layers: unknown) =>
  client.connection.sendRequest<string | null>(configurationRequest, { uri, layers });

describe('The effective configuration over LSP', () => {
  it(
    'is what the server uses, with the place of each value',
    inPlace(async ({ uri, write }) => {
      write('.intro.yaml', 'rules:\n  urgency: off\n');
      const settings = { rules: { demand: 'hint' } };
      await served({ settings: () => settings }, async (client) => {
        const draft = uri('drafts/my ask.intro.md');
        await client.open(draft, '---\nignore: [guilt]\n---\n');
        const text =
          (await ask(client, draft, [
            { origin: 'default', values: { rules: {}, codeLens: true } },
            { origin: 'user setting', values: settings },
          ])) ?? '';
        match(text, /^# What holds for my ask\.intro\.md/);
        const { rules } = parse(text);
        equal(rules.urgency.severity, 'off');
        equal(rules.demand.severity, 'hint');
        const origin = (rule: string) => new RegExp(`^  ${rule}:\n.*# (.*)$`, 'm').exec(text)?.[1];
        equal(origin('urgency'), fileURLToPath(uri('.intro.yaml')));
        equal(origin('demand'), 'user setting');
        equal(origin('guilt'), 'front matter, ignore');
        equal(origin('placeholder'), 'default');
      })();
    }),
  );

  it(
    'is null for a draft that is not open',
    served({}, async (client) => {
      equal(await ask(client, 'file:///work/ask.intro.md', []), null);
    }),
  );
});
