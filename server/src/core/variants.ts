/**
 * Wordings that say the same, turned so that each text has its own first one: two mails do not carry the same
 * sentence, and one mail always carries the same.
 *
 * @param text what is hashed: the words beside which the wording is to stand
 * @returns all wordings, in their order, beginning at the one that falls to the text
 */
export function rotated<T>(variants: readonly T[], text: string): readonly T[] {
  if (variants.length < 2) return variants;
  const first = hashOf(text) % variants.length;
  return [...variants.slice(first), ...variants.slice(0, first)];
}

/** FNV-1a over UTF-16 code units, its bits mixed once more: without, short texts that differ in little fall together. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
