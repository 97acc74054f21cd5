import assert from 'node:assert/strict';
import PostalMime from 'postal-mime';
import {
  commands,
  Disposable,
  EventEmitter,
  env,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { activated, closePreviews, open, replaced } from './workbench';

const draft = `---
kind: introduction
subject: Großes Intro zu Priya?
to: Dana Okafor <dana@example.org>
---

Hi Dana,

<!-- not for Dana -->
Would you be *open* to introducing me to [Priya](https://p.example)? No worries if not.

Thank you,
Sam

## Forwardable

Sam maps wells in Gulu.

## Background

She likes tea.
`;

const sent = `Hi Dana,

Would you be open to introducing me to Priya (https://p.example)? No worries if not.

Thank you,
Sam

---

Sam maps wells in Gulu.`;

describe('Intro: Copy as Email', () => {
  before(async () => {
    await activated();
    await closePreviews();
  });
  beforeEach(() => env.clipboard.writeText('before'));

  it('copies what is sent, and nothing else', async () => {
    await open('copy.intro.md', draft);
    await commands.executeCommand('intro.copyAsEmail');
    assert.equal(await env.clipboard.readText(), sent);
  });

  it('copies the text to forward alone', async () => {
    await open('forward.intro.md', draft);
    await commands.executeCommand('intro.copyForwardable');
    assert.equal(await env.clipboard.readText(), 'Sam maps wells in Gulu.');
  });

  it('copies nothing where there is nothing to forward', async () => {
    await open('none.intro.md', draft.replace('## Forwardable', '## Notes'));
    await commands.executeCommand('intro.copyForwardable');
    assert.equal(await env.clipboard.readText(), 'before');
  });

  const faulty = draft.replace('[Priya](https://p.example)', '[name]');

  it('asks once where an error stands, and does as it is told', async () => {
    await open('faulty.intro.md', faulty);
    const asked: unknown[][] = [];
    let answer: string | undefined;
    const ask = async (...question: unknown[]) => {
      asked.push(question);
      return answer;
    };
    await replaced(window, 'showWarningMessage', ask as typeof window.showWarningMessage, async () => {
      await commands.executeCommand('intro.copyAsEmail');
      assert.equal(await env.clipboard.readText(), 'before');
      answer = 'Copy Anyway';
      await commands.executeCommand('intro.copyAsEmail');
    });
    assert.equal(await env.clipboard.readText(), sent.replace('Priya (https://p.example)', '[name]'));
    const question = [
      'This mail is not ready.',
      { modal: true, detail: '“[name]” is still to be filled in.' },
      'Copy Anyway',
    ];
    assert.deepEqual(asked, [question, question]);
  });

  it('asks about a text to forward only what is wrong in it', async () => {
    await open('faulty-message.intro.md', faulty);
    await commands.executeCommand('intro.copyForwardable');
    assert.equal(await env.clipboard.readText(), 'Sam maps wells in Gulu.');
  });
});

describe('Intro: Export as .eml', () => {
  let disk: Disposable;
  before(() => {
    disk = workspace.registerFileSystemProvider('memory', memory(), { isCaseSensitive: true });
  });
  after(() => disk.dispose());

  /** Writes a draft and what lies beside it, and exports it to where the dialog proposes. */
  async function exported(
    folder: Uri,
    name: string,
    text: string,
    files: Readonly<Record<string, Uint8Array>> = {},
  ) {
    for (const [file, content] of Object.entries(files)) {
      await workspace.fs.writeFile(Uri.joinPath(folder, file), content);
    }
    const uri = Uri.joinPath(folder, `${name}.intro.md`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await window.showTextDocument(uri, { preview: false });
    let saved: Uri | undefined;
    const choose: typeof window.showSaveDialog = async (options) => {
      saved = options?.defaultUri;
      return saved;
    };
    await replaced(window, 'showSaveDialog', choose, async () => {
      await commands.executeCommand('intro.exportEml');
    });
    assert.equal(saved?.toString(), Uri.joinPath(folder, `${name}.eml`).toString());
    return PostalMime.parse(await workspace.fs.readFile(saved));
  }

  const listed = draft.replace('---\n\n', 'attachments: [Lebenslauf Jürgen.pdf]\n---\n\n');
  const pdf = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);

  for (const [where, folder] of [
    ['in the workspace', () => workspace.workspaceFolders?.[0]?.uri],
    ['on a file system of an extension', () => Uri.parse('memory:/work')],
  ] as const) {
    it(`writes a mail that another program reads, ${where}`, async () => {
      const place = folder();
      assert.ok(place);
      const mail = await exported(place, 'listed', listed, { 'Lebenslauf Jürgen.pdf': pdf });
      assert.equal(mail.subject, 'Großes Intro zu Priya?');
      assert.deepEqual(mail.to, [{ name: 'Dana Okafor', address: 'dana@example.org' }]);
      assert.equal(mail.text?.trim(), sent);
      assert.match(
        mail.html ?? '',
        /<em>open<\/em> to introducing me to <a href="https:\/\/p\.example">Priya<\/a>/,
      );
      assert.equal(mail.headers.find(({ key }) => key === 'x-unsent')?.value, '1');
      assert.deepEqual(
        mail.attachments.map(({ filename, mimeType }) => [filename, mimeType]),
        [['Lebenslauf Jürgen.pdf', 'application/pdf']],
      );
      assert.deepEqual(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer), pdf);
      for (const secret of ['not for Dana', 'likes tea', 'kind:']) {
        assert.ok(!`${mail.text}${mail.html}`.includes(secret), secret);
      }
    });
  }

  it('asks once, and reaches for nothing outside of the workspace', async () => {
    const outside =
      '---\nattachments: [../secret.txt, /secret.txt, "~/secret.txt", gone.pdf]\n---\n\nHi Dana,\n\nBest,\nSam\n';
    await workspace.fs.writeFile(Uri.parse('memory:/secret.txt'), new TextEncoder().encode('secret'));
    const asked: unknown[] = [];
    const ask = async (...question: unknown[]) => {
      asked.push(question);
      return 'Export Anyway';
    };
    await replaced(window, 'showWarningMessage', ask as typeof window.showWarningMessage, async () => {
      const mail = await exported(Uri.parse('memory:/work'), 'outside', outside);
      assert.deepEqual(mail.attachments, []);
    });
    assert.equal(asked.length, 1);
    assert.match(JSON.stringify(asked), /gone\.pdf/);
  });
});

describe('Intro: Open in Mail App', () => {
  const short = draft.replace(/## Forwardable[\s\S]*/, '').replace('Großes Intro zu', 'A&B +');

  /** Runs the command and returns what the system was asked to open. */
  async function opened(name: string, text: string, local: boolean): Promise<readonly unknown[]> {
    await open(`${name}.intro.md`, text);
    const targets: unknown[] = [];
    const note = async (target: unknown) => {
      targets.push(target);
      return true;
    };
    const refuse: typeof window.showSaveDialog = async (options) => {
      targets.push(options?.defaultUri);
      return undefined;
    };
    await replaced(env, 'openExternal', note as typeof env.openExternal, () =>
      replaced(window, 'showSaveDialog', refuse, () =>
        replaced(env, 'uiKind', local ? UIKind.Desktop : UIKind.Web, () =>
          replaced(env, 'remoteName', undefined, async () => {
            await commands.executeCommand('intro.openInMailApp');
          }),
        ),
      ),
    );
    return targets;
  }

  it('makes a link of a mail that fits into one', async () => {
    const [link, ...more] = await opened('short', short, true);
    assert.deepEqual(more, []);
    // A string: of a Uri, the editor would make another link.
    assert.ok(typeof link === 'string' && link.length <= 2000);
    const { pathname, search } = new URL(link);
    assert.equal(pathname, 'dana@example.org');
    const fields = search
      .slice(1)
      .split('&')
      .map((field) => decodeURIComponent(field.split('=')[1] ?? ''));
    assert.deepEqual(fields, ['A&B + Priya?', sent.replace(/\n\n---[\s\S]*/, '').replace(/\n/g, '\r\n')]);
  });

  it('makes a file of one that does not, and opens it', async () => {
    const text = draft.replace('Thank you,', `${'Many words. '.repeat(200)}\n\nThank you,`);
    const [file] = await opened('long', text, true);
    assert.ok(file instanceof Uri);
    assert.match(file.path, /\/long\.eml$/);
    const mail = await PostalMime.parse(await workspace.fs.readFile(file));
    assert.ok(mail.text?.includes('Many words. Many words.'));
  });

  it('asks where the file shall be where the mail program is on another machine', async () => {
    const [file] = await opened(
      'attached',
      draft.replace('---\n\n', 'attachments: [notes.md]\n---\n\n'),
      false,
    );
    assert.ok(file instanceof Uri);
    assert.match(file.path, /workspace\/attached\.eml$/);
  });
});

/** A file system in memory, such as an extension may bring along. */
function memory(): FileSystemProvider {
  const files = new Map<string, Uint8Array>();
  const changed = new EventEmitter<FileChangeEvent[]>();
  const find = (uri: Uri) => {
    const content = files.get(uri.path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: (uri) => {
      const isFolder = [...files.keys()].some((path) => path.startsWith(`${uri.path}/`));
      if (isFolder) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return { type: FileType.File, ctime: 0, mtime: 0, size: find(uri).length };
    },
    readFile: find,
    writeFile: (uri, content) => void files.set(uri.path, content),
    readDirectory: () => [],
    createDirectory: () => undefined,
    delete: () => undefined,
    rename: () => undefined,
  };
}
