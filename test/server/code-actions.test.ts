import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import {
  type CodeActionContext,
  CodeActionResolveRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver/node';
import { defineRule, type Rule, type Severity } from '../../server/src/core';
import { type Client, everything, items, modern, startInProcess } from './client';
import { applied, caret, draft, firstKnock, knock, titles, uri } from './knock';

const start = (capabilities = modern) => startInProcess({ rules: [knock] }, { capabilities });

describe('Code actions', () => {
  let client: Client;
  beforeEach(async () => {
    client = await start();
    await client.open(uri, draft);
  });

  it('offers the preferred fix first, three at most, and ignoring last', async () => {
    const actions = await client.actions(uri, caret);
    deepEqual(titles(actions), [
      'Say "ring"',
      'Say "rap"',
      'Say "tap"',
      'Fix all 2 findings of "knock"',
      'Apply all safe fixes',
      'Move this sentence to Background',
      'Ignore "knock" in this draft',
    ]);
    deepEqual(
      actions.map(({ isPreferred }) => isPreferred),
      [true, undefined, undefined, undefined, undefined, undefined, undefined],
    );
  });

  it('names with each fix the diagnostic that it is for, as the client was told it', async () => {
    const [first] = items(await client.pull(uri));
    const [ring] = await client.actions(uri, caret);
    deepEqual(ring?.diagnostics, [first]);
    deepEqual(first?.range, firstKnock);
  });

  it('ignores a rule once, however many of its findings are touched', async () => {
    const actions = await client.actions(uri, everything);
    const ignoring = actions.filter(({ title }) => title.startsWith('Ignore'));
    equal(ignoring.length, 1);
    equal(ignoring[0]?.diagnostics?.length, 2);
    equal(actions.at(-1), ignoring[0]);
  });

  it('edits the version that it saw', async () => {
    const [ring] = await client.actions(uri, caret);
    equal(ring && applied(ring, draft), 'Hi Dana,\n\nI ring, and knock.\n');
  });

  it('answers for the text as it is now, whatever the client still believes to be wrong', async () => {
    const old = items(await client.pull(uri));
    const text = 'Hi Dana,\n\nToday I knock.\n';
    await client.change(uri, 2, { text });
    const at = { line: 2, character: 10 };
    const [ring] = await client.actions(uri, { start: at, end: at }, { diagnostics: old });
    equal(ring && applied(ring, text, 2), 'Hi Dana,\n\nToday I ring.\n');
    deepEqual(ring?.diagnostics?.[0]?.range.start, { line: 2, character: 8 });
  });

  it('is silent away from a finding', async () => {
    const greeting = { line: 0, character: 0 };
    deepEqual(await client.actions(uri, { start: greeting, end: greeting }, { triggerKind: 2 }), []);
  });

  it('fixes everything that is safe to fix in one edit', async () => {
    const [all] = await client.actions(uri, caret, { only: ['source.fixAll'] });
    equal(all?.kind, 'source.fixAll.intro');
    equal(all && applied(all, draft), 'Hi Dana,\n\nI ring, and ring.\n');
    equal(JSON.stringify(all?.edit?.documentChanges).match(/newText/g)?.length, 1);
  });

  it('finds the edit that fixes everything once it is chosen from the menu', async () => {
    const all = (await client.actions(uri, caret)).find(({ kind }) => kind === 'source.fixAll.intro');
    ok(all);
    equal(all.edit, undefined);
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, all);
    equal(applied(resolved, draft), 'Hi Dana,\n\nI ring, and ring.\n');
    await client.change(uri, 2, { text: 'Hi Dana,\n\nI knock.\n' });
    await rejects(client.connection.sendRequest(CodeActionResolveRequest.type, all), /changed since/);
  });

  it('fixes all findings of a rule in one edit, each as its first fix does', async () => {
    const two = (await client.actions(uri, caret)).filter(({ title }) => title.startsWith('Fix all'));
    deepEqual(
      two.map((action) => [action.title, action.diagnostics?.length, applied(action, draft)]),
      [['Fix all 2 findings of "knock"', 2, 'Hi Dana,\n\nI ring, and ring.\n']],
    );
    await client.change(uri, 2, { text: 'Hi Dana,\n\nI knock.\n' });
    const one = titles(await client.actions(uri, caret));
    deepEqual(
      one.filter((title) => title.startsWith('Fix all')),
      [],
    );
  });

  it('offers no fix-all where nothing would change', async () => {
    await client.change(uri, 2, { text: 'Hi Dana,\n\nI ring.\n' });
    deepEqual(await client.actions(uri, everything, { only: ['source'] }), []);
  });

  it('knows no draft that is not open', async () => {
    deepEqual(await client.actions('file:///other.intro.md', everything), []);
  });
});

describe('The kinds of code action that are asked for', () => {
  const quick = ['quickfix', 'quickfix', 'quickfix', 'quickfix', 'quickfix'];
  const all = ['source.fixAll.intro'];
  const move = ['refactor.move'];
  const invoked = 1;
  const automatic = 2;
  const cases: [Partial<CodeActionContext>, string[]][] = [
    [{}, [...quick, ...all, ...move]],
    [{ triggerKind: invoked }, [...quick, ...all, ...move]],
    [{ triggerKind: automatic }, quick],
    [{ only: [] }, [...quick, ...all, ...move]],
    [{ only: [''] }, [...quick, ...all, ...move]],
    [{ only: ['quickfix'] }, quick],
    [{ only: ['quickfix'], triggerKind: automatic }, quick],
    [{ only: ['quickfix.other'] }, []],
    [{ only: ['source'] }, all],
    [{ only: ['source'], triggerKind: automatic }, all],
    [{ only: ['source.fixAll'], triggerKind: automatic }, all],
    [{ only: ['source.fixAll.intro'] }, all],
    [{ only: ['source.fixAll.other'] }, []],
    [{ only: ['source.organizeImports'] }, []],
    [{ only: ['sourcery'] }, []],
    [{ only: ['refactor'] }, move],
    [{ only: ['refactor.move'], triggerKind: automatic }, move],
    [{ only: ['refactor.extract'] }, []],
    [{ only: ['quickfix', 'source.fixAll'] }, [...quick, ...all]],
  ];
  for (const [context, kinds] of cases) {
    it(JSON.stringify(context), async () => {
      const client = await start();
      await client.open(uri, draft);
      const actions = await client.actions(uri, caret, context);
      deepEqual(actions.map(({ kind }) => kind).sort(), [...kinds].sort());
    });
  }
});

describe('What a client can take', () => {
  const without = (change: (capabilities: typeof modern) => void) => {
    const capabilities = structuredClone(modern);
    change(capabilities);
    return start(capabilities);
  };

  it('gets plain changes when it knows no versions', async () => {
    const client = await without(({ workspace }) => delete workspace?.workspaceEdit);
    await client.open(uri, draft);
    const [ring] = await client.actions(uri, caret);
    deepEqual(ring?.edit, { changes: { [uri]: [{ range: firstKnock, newText: 'ring' }] } });
  });

  it('gets nothing when it knows no code actions, only commands', async () => {
    const client = await without(({ textDocument }) => delete textDocument?.codeAction);
    await client.open(uri, draft);
    deepEqual(await client.actions(uri, caret), []);
  });

  it('is told of related places only when it can show them', async () => {
    const related = async (client: Client): Promise<Diagnostic['relatedInformation']> => {
      await client.open(uri, draft);
      return items(await client.pull(uri))[0]?.relatedInformation;
    };
    deepEqual(await related(await start()), [
      {
        location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } },
        message: 'Here.',
      },
    ]);
    const client = await without(({ textDocument }) => delete textDocument?.publishDiagnostics);
    equal(await related(client), undefined);
  });
});

describe('A fix that only the writer can make', () => {
  const gap = defineRule({
    ...knock,
    id: 'gap',
    *check({ text }) {
      const start = text.indexOf('[Name]');
      if (start < 0) return;
      const span = { start, end: start + '[Name]'.length };
      const select = { title: 'Select it', edits: [], safe: false, preferred: true, select: span };
      const cut = { title: 'Cut it', edits: [{ ...span, text: '' }], safe: false };
      yield { ...span, message: 'A gap.', fixes: [select, cut] };
    },
  });
  const text = 'Hi [Name],\n';
  const name = { start: { line: 0, character: 3 }, end: { line: 0, character: 9 } };

  const select = async (client: Client) => {
    await client.open(uri, text);
    const [action] = await client.actions(uri, name);
    equal(action?.title, 'Select it');
    equal(action?.edit, undefined);
    return action?.command;
  };

  it('selects the place in the editor', async () => {
    const client = await startInProcess({ rules: [gap] });
    const command = await select(client);
    await client.connection.sendRequest('workspace/executeCommand', command);
    deepEqual(await client.next('window/showDocument'), { uri, selection: name, takeFocus: true });
  });

  it('selects nothing once the draft has moved on', async () => {
    const client = await startInProcess({ rules: [gap] });
    const command = await select(client);
    await client.change(uri, 2, { text: 'Hi Dana,\n' });
    await client.connection.sendRequest('workspace/executeCommand', command);
    equal(client.received.get('window/showDocument'), undefined);
  });

  it('is not offered to an editor that cannot be asked to select', async () => {
    const { window, ...capabilities } = modern;
    const client = await startInProcess({ rules: [gap] }, { capabilities });
    await client.open(uri, text);
    deepEqual(titles(await client.actions(uri, name, { only: ['quickfix'] })), [
      'Cut it',
      'Ignore "gap" in this draft',
    ]);
  });

  it('is a command that the server knows, and the only one', async () => {
    const client = await startInProcess({ rules: [gap] });
    await rejects(client.connection.sendRequest('workspace/executeCommand', { command: 'intro.other' }));
  });
});

describe('A place that several findings mark', () => {
  const named = (id: string, severity: Severity, fixes: number, word = 'knock') =>
    defineRule({
      ...knock,
      id,
      severity,
      *check({ text }) {
        const start = text.indexOf(word);
        const edit = { start, end: start + word.length, text: id };
        yield {
          ...edit,
          message: id,
          fixes: Array.from({ length: fixes }, (_, index) => ({
            title: `${id} ${index + 1}`,
            edits: [edit],
            safe: false,
          })),
        };
      },
    });
  const quick = async (rules: readonly Rule[], range: Range = firstKnock) => {
    const client = await startInProcess({ rules });
    await client.open(uri, draft);
    const actions = await client.actions(uri, range, { only: ['quickfix'] });
    return titles(actions).filter((title) => !title.startsWith('Ignore'));
  };

  it('shows the gravest first, and all of the fixes of three', async () => {
    deepEqual(await quick([named('a', 'hint', 3), named('b', 'error', 3), named('c', 'warning', 3)]), [
      'b 1',
      'b 2',
      'b 3',
      'c 1',
      'c 2',
      'c 3',
      'a 1',
      'a 2',
      'a 3',
    ]);
  });

  it('shows of more the first of each, then as many as are still read', async () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => named(id, 'warning', 3));
    deepEqual(await quick(all), ['a 1', 'a 2', 'b 1', 'b 2', 'c 1', 'c 2', 'd 1', 'd 2', 'e 1']);
    const many = 'abcdefghijkl'.split('').map((id) => named(id, 'warning', 2));
    equal((await quick(many)).length, 12);
  });

  it('leaves other places their own', async () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => named(id, 'warning', 3));
    const there = ['e', 'f', 'g', 'h'].map((id) => named(id, 'warning', 3, 'Dana'));
    equal((await quick([...all, ...there], everything)).length, 18);
  });
});

describe('A fix that makes a draft', () => {
  const maker = defineRule({
    ...knock,
    id: 'maker',
    *check({ text }, _, { name }) {
      const edits = [{ start: 0, end: 2, text: 'Ho' }];
      const creates = { name: `re ${name}`, text: 'Hi [name],\n' };
      yield {
        start: 0,
        end: text.length,
        message: 'Make one.',
        fixes: [{ title: 'Make it', edits, creates, safe: false }],
      };
    },
  });
  const made = 'file:///drafts/re%20ask.intro.md';
  const own = 'file:///drafts/ask.intro.md';
  const capable = structuredClone(modern);
  if (capable.workspace?.workspaceEdit) {
    capable.workspace.workspaceEdit.resourceOperations = ['create', 'rename', 'delete'];
    capable.workspace.workspaceEdit.snippetEditSupport = true;
  }

  it('creates the file, never over another, fills it, edits this one, and shows the new one', async () => {
    const client = await startInProcess({ rules: [maker] }, { capabilities: capable });
    await client.open(own, draft);
    const [action] = await client.actions(own, caret, { only: ['quickfix'] });
    const start = { line: 0, character: 0 };
    deepEqual(action?.edit?.documentChanges, [
      { kind: 'create', uri: made, options: { overwrite: false, ignoreIfExists: false } },
      {
        textDocument: { uri: made, version: null },
        edits: [{ range: { start, end: start }, newText: 'Hi [name],\n' }],
      },
      {
        textDocument: { uri: own, version: 1 },
        edits: [{ range: { start, end: { line: 0, character: 2 } }, newText: 'Ho' }],
      },
    ]);
    await client.connection.sendRequest('workspace/executeCommand', action?.command);
    deepEqual(await client.next('window/showDocument'), {
      uri: made,
      selection: { start, end: start },
      takeFocus: true,
    });
  });

  it('is not offered to an editor that makes none', async () => {
    const client = await startInProcess({ rules: [maker] });
    await client.open(own, draft);
    deepEqual(titles(await client.actions(own, caret, { only: ['quickfix'] })), [
      'Ignore "maker" in this draft',
    ]);
  });

  it('has no name to go by for a draft that was never saved', async () => {
    const nameless = defineRule({
      ...maker,
      *check({ text }, _, { name }) {
        yield { start: 0, end: text.length, message: String(name), fixes: [] };
      },
    });
    const client = await startInProcess({ rules: [nameless] }, { capabilities: capable });
    const untitled = 'untitled:/drafts/ask.intro.md';
    await client.open(untitled, draft);
    equal(items(await client.pull(untitled))[0]?.message, 'undefined');
  });
});
