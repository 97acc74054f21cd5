import type { Analysis } from '../analysis';
import { glanceAt } from '../core/glance';
import type { Glance } from '../protocol';

/** What a status item says of a draft. */
export function glance({ draft, findings }: Analysis): Glance {
  return {
    length: glanceAt(draft, findings).length,
    safeFixes: findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
  };
}
