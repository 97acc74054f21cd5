// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write tab stops.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pieces, plainText, requests, withoutFrontMatter } from '../../client/src/snippets';
import { contributes } from '../../package.json';
import { defaultConfig, lint, parseDraft } from '../../server/src/core';
import contributed from '../../snippets/intro.json';

const options = { config: defaultConfig, today: '2026-11-23', finished: true };

/** What would be reported, hints and information aside, with the words it is about. */
function complaints(text: string): string[] {
  return lint(parseDraft(text), options)
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

const butPlaceholders = (complaint: string) => !complaint.startsWith('placeholder: ');

function request(name: string): string {
  const snippet = requests.find((candidate) => candidate.name === name);
  assert(snippet, `There is no request called ${name}.`);
  return plainText(snippet.body);
}

/** A whole request with the piece where a writer would put it. */
function withPiece(body: string): string {
  const text = plainText(body);
  if (text.startsWith('## ')) {
    const host = request(text.startsWith('## Draft letter') ? 'Reference' : 'Introduction');
    return `${host.slice(0, host.indexOf('\n## '))}\n${text}`;
  }
  const host = request(text.includes('[date') ? 'Reference' : 'Introduction');
  const paragraphs = host.split('\n\n');
  const ask = paragraphs.findIndex((paragraph) => paragraph.includes('Would you be open to'));
  return [...paragraphs.slice(0, ask + 1), text, ...paragraphs.slice(ask + 1)].join('\n\n');
}

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(contributed)) {
    it(`${name} names its prefix, its description and the files it is for`, () => {
      assert.match(snippet.prefix, /^intro-[a-z-]+$/);
      assert.match(snippet.description, /^[A-Z].*[^.]$/);
      assert.deepEqual(snippet.include, ['*.intro.md']);
    });
  }

  for (const { name, body } of requests) {
    it(`${name} is a request that follows the rules`, () => {
      assert.deepEqual(complaints(plainText(body)).filter(butPlaceholders), []);
    });

    it(`${name} follows them without its front matter too`, () => {
      const text = plainText(withoutFrontMatter(body));
      assert(plainText(body).endsWith(text));
      assert.deepEqual(complaints(text).filter(butPlaceholders), []);
    });
  }

  for (const { name, body } of pieces) {
    it(`${name} fits into a request`, () => {
      assert.deepEqual(complaints(withPiece(body)).filter(butPlaceholders), []);
    });
  }

  it('have a request for every kind that can be asked for', () => {
    const kinds = requests.map(({ body }) => parseDraft(plainText(body)).kind);
    assert.deepEqual(kinds, ['introduction', 'reference', 'connection', 'follow-up', 'thanks']);
  });

  it('have no tab stop that means two things', () => {
    for (const [name, { body }] of Object.entries(contributed)) {
      const defined = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => stop);
      assert.deepEqual([...new Set(defined)], defined, name);
    }
  });
});

describe('plainText', () => {
  for (const [body, text] of [
    ['Hi ${1:[name]}, $1!', 'Hi [name], [name]!'],
    ['$1 and ${1:first}', 'first and first'],
    ['${1|one\\, two,three|}.$0', 'one, two.'],
    ['${2|only|}', 'only'],
    ['five \\$ and $3', 'five $ and '],
  ] as const) {
    it(`makes ${text} of ${body}`, () => assert.equal(plainText(body), text));
  }
});

describe('examples', () => {
  const folder = 'examples';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.intro.md'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file === 'ask.intro.md') {
      it(`${file} asks for repair`, () => assert(complaints(text).length >= 3, complaints(text).join('\n')));
    } else {
      it(`${file} follows the rules`, () => assert.deepEqual(complaints(text), []));
    }
  }
});

describe('commands', () => {
  const source = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('client/src', file), 'utf8'))
    .join('\n');
  const registered = [...source.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, id]) => id);

  it('are those of the manifest, each registered once', () => {
    assert.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
  });
});
