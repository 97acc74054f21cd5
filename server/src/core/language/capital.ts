/** With a capital at the beginning. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** With a small letter at the beginning. */
export const uncapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
