import assert from 'node:assert/strict';
import { parseDraft, type Role } from '../../../server/src/core/draft';

/** True when a sentence, alone in a mail, has a role. */
const plays = (role: Role) => (text: string) =>
  parseDraft(`Hi Dana,\n\n${text}\n\nBest wishes,\nSam\n`).parts.some((part) => part.role === role);

export const offersBack = plays('give');
export const easesReading = plays('ease');
export const statesTie = plays('relationship');
export const givesReason = plays('why');

/** One test for each sentence: those that have a role, and their near misses. */
export function tableOf(
  test: (text: string) => boolean,
  { yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] },
): void {
  for (const text of yes) it(`is: ${text}`, () => assert.ok(test(text)));
  for (const text of no) it(`is not: ${text}`, () => assert.ok(!test(text)));
}
