/** A sentence that a client can say in the language of its user: `{0}` stands where the first of its values goes. */
export interface Localizable {
  readonly message: string;
  readonly args: readonly (string | number)[];
}

/** The sentence in English. */
export function inEnglish({ message, args }: Localizable): string {
  return message.replace(/\{(\d+)\}/g, (slot, index: string) => String(args[Number(index)] ?? slot));
}
