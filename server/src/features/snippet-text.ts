/** The snippet syntax of LSP: text that stays as it is, and tab stops. */

/** A text as it is. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A tab stop that holds a text, to be typed over. */
export const tabStop = (stop: number, text: string): string =>
  text === '' ? `$${stop}` : `\${${stop}:${escaped(text)}}`;

/** A tab stop that offers texts to choose from, the first of them chosen. */
export const choice = (stop: number, texts: readonly string[]): string =>
  `\${${stop}|${texts.map((text) => text.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
