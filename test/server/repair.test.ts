import { deepEqual, equal, ok } from 'node:assert/strict';
import { type CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, everything, items, served } from './client';

const uri = 'file:///work/ask.intro.md';

const pilot =
  'We ran the Kampala pilot together in 2023, and I hope the move to Gulu went well. Our grant ends in June, and ' +
  "Priya's pilot outlived hers. I'd be happy to send a short text that you can forward.";
const rambling = `At this point in time I am in the process of setting up a program in Gulu, due to the fact that the district
asked us to, and in order to do it well I have been reading everything I can find on how partners were chosen
elsewhere. The first round went to groups that we knew. The second round went to groups that they knew. By
the third round nobody could say any more why one group was in and another was not, and in the meantime two
of them had stopped their work altogether. I wrote down what happened and it came to forty pages. I have also
spoken with six of the groups that were left out. They were polite about it, but it was clear that they had
expected more of us. What I lack is a way of choosing that one can explain to those who are not chosen.`;

/** A draft in which exactly one thing is wrong, by the rule that says so. */
const drafts: Readonly<Record<string, string>> = {
  demand: `Hi Dana,\n\n${pilot} Introduce me to Priya Natarajan. No worries at all if it isn't a fit.\n\nThank you,\nSam\n`,
  'out-missing': `Hi Dana,\n\n${pilot} Could you introduce me to Priya Natarajan?\n\nThank you,\nSam\n`,
  'thanks-missing': `Hi Dana,\n\n${pilot} Could you introduce me to Priya Natarajan? No worries at all if not.\n\nBest,\nSam\n`,
  'context-long': `Hi Dana,\n\n${pilot} Could you introduce me to Priya Natarajan? No worries at all if not.\n\n${rambling}\n\nThank you,\nSam\n`,
};

/** What the editor holds after an action, provided that it is meant for that version. */
async function apply(client: Client, document: TextDocument, action: CodeAction): Promise<void> {
  const [change] = action.edit?.documentChanges ?? [];
  ok(TextDocumentEdit.is(change), `${action.title} has an edit`);
  const { version } = document;
  deepEqual(change.textDocument, { uri, version });
  const text = TextDocument.applyEdits(document, change.edits as never[]);
  TextDocument.update(document, [{ text }], version + 1);
  await client.change(uri, version + 1, { text });
}

const rulesOf = async (client: Client) => items(await client.pull(uri)).map(({ code }) => code);

describe('Repairing a draft from the lightbulb', () => {
  for (const [rule, text] of Object.entries(drafts)) {
    it(
      `${rule}: the preferred fix settles it and breaks nothing`,
      served({}, async (client) => {
        const document = TextDocument.create(uri, 'markdown', 1, text);
        await client.open(uri, text);
        deepEqual(await rulesOf(client), [rule]);
        for (let round = 0; (await rulesOf(client)).includes(rule); round++) {
          ok(round < 10, 'a fix that settles nothing');
          const [finding] = items(await client.pull(uri));
          ok(finding);
          const actions = await client.actions(uri, finding.range, { only: ['quickfix'] });
          const preferred = actions.filter(({ isPreferred }) => isPreferred);
          deepEqual(preferred, [actions[0]]);
          ok(actions[0]);
          await apply(client, document, actions[0]);
        }
        deepEqual(await rulesOf(client), []);
      }),
    );

    it(
      `${rule}: ignoring it silences it, and only front matter changes`,
      served({}, async (client) => {
        const document = TextDocument.create(uri, 'markdown', 1, text);
        await client.open(uri, text);
        const ignoring = (await client.actions(uri, everything)).at(-1);
        equal(ignoring?.title, `Ignore "${rule}" in this draft`);
        ok(ignoring);
        await apply(client, document, ignoring);
        deepEqual(await rulesOf(client), []);
        ok(document.getText().endsWith(text));
      }),
    );
  }
});
