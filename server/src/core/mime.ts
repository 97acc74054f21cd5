/** How a mail is written down: headers and bodies as lines of ASCII that end in CR LF (RFC 5322, RFC 2045 to 2047, 2231). */
import type { Mailbox } from './mailbox';

export const lineEnd = '\r\n';

/** Lines should stay below it, and those with encoded words have to (RFC 2047, 2). */
const longestLine = 76;

/** Bytes of an encoded word: together with the longest name of a header here it fits into a line. */
const bytesPerWord = 39;

const plain = /^[ -~]*$/;

/** What a header cannot hold, such as the line end that would start another one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
const controls = /[\u0000-\u001f\u007f]+/g;

/** A header of free text, such as the subject. */
export function textHeader(name: string, text: string): string {
  const value = text.replace(controls, ' ').trim();
  const words = plain.test(value) && !value.includes('=?') && !/\S{60}/.test(value);
  return fold(`${name}: ${words ? value : encodedWords(value)}`);
}

/** A header with an address; nothing where there is none to be written to. */
export function mailboxHeader(name: string, { name: person = '', address = '' }: Mailbox): readonly string[] {
  if (address === '') return [];
  const addressed = address.replace(controls, '');
  const spoken = person.replace(controls, ' ').trim();
  return [fold(`${name}: ${spoken === '' ? addressed : `${phrase(spoken)} <${addressed}>`}`)];
}

/** A name as a phrase: as it is, in quotes, or encoded. */
function phrase(name: string): string {
  if (!plain.test(name) || name.includes('=?')) return encodedWords(name);
  return /^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(name) ? name : quoted(name);
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A header whose value has a parameter, such as the name of a file (RFC 2231 where it is not plain). */
export function parameterHeader(name: string, value: string, parameter: string, content: string): string {
  const text = content.replace(controls, ' ').trim();
  if (plain.test(text) && text.length < longestLine - parameter.length - 4) {
    return [`${name}: ${value}`, ` ${parameter}=${quoted(text)}`].join(`;${lineEnd}`);
  }
  const pieces = Array.from(text, (character) => percentEncoded(character));
  const lines: string[] = [];
  let line = "UTF-8''";
  for (const piece of pieces) {
    if (line.length + piece.length + parameter.length > longestLine - 8) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  lines.push(line);
  const parameters = lines.map((part, index) => ` ${parameter}*${index}*=${part}`);
  return [`${name}: ${value}`, ...parameters].join(`;${lineEnd}`);
}

const percentEncoded = (character: string): string =>
  /[\w.-]/.test(character) ? character : hexed(character, '%');

const encoder = new TextEncoder();

/** The bytes of a character in hexadecimal, each with a mark before it. */
const hexed = (character: string, mark: string): string =>
  [...encoder.encode(character)]
    .map((byte) => mark + byte.toString(16).toUpperCase().padStart(2, '0'))
    .join('');

/** Breaks a header at spaces, which stay. */
function fold(header: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of header.split(/(?<! )(?= )/)) {
    if (line.length + word.length > longestLine && /:.*\S/.test(lines.join('') + line)) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].join(lineEnd);
}

/** Text as encoded words of RFC 2047 with a space between them, each of whole characters. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word: number[] = [];
  for (const character of text) {
    const bytes = encoder.encode(character);
    if (word.length + bytes.length > bytesPerWord) {
      words.push(base64Of(word));
      word = [];
    }
    word.push(...bytes);
  }
  words.push(base64Of(word));
  return words.map((encoded) => `=?UTF-8?B?${encoded}?=`).join(' ');
}

const base64Of = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes));

/** Bytes in base64, in lines. A file may have many: they are encoded as many lines at a time as a call takes. */
export function base64(bytes: Uint8Array): string {
  const step = 100 * (longestLine / 4) * 3;
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    lines.push(...(base64Of(bytes.subarray(at, at + step)).match(/.{1,76}/g) ?? []));
  }
  return lines.join(lineEnd);
}

/** Text in quoted-printable: what is ASCII can be read as it is. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(quotedLine)
    .join(lineEnd);
}

function quotedLine(line: string): string {
  const written: string[] = [];
  let current = '';
  const characters = Array.from(line);
  for (const [index, character] of characters.entries()) {
    // Blanks at the end of a line get lost on the way.
    const last = index === characters.length - 1;
    const bare = /^[!-<>-~]$/.test(character) || (!last && /^[ \t]$/.test(character));
    const piece = bare ? character : hexed(character, '=');
    if (current.length + piece.length >= longestLine) {
      written.push(`${current}=`);
      current = '';
    }
    current += piece;
  }
  return [...written, current].join(lineEnd);
}
