/** What stands in square brackets in a text that is inserted, for the writer to fill in; the text of a Markdown link is none. */
export const blank = /\[[^[\]\n]*\p{L}[^[\]\n]*\](?![(\]])/gu;
