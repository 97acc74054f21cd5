import type { Finding, Fix } from './core';

/** A list that long is still read; a longer one is scrolled past. */
const most = 3;

/** The fixes of a finding as they are shown: the preferred one first, at most three. */
export function offeredFixes({ fixes }: Finding): readonly Fix[] {
  const rank = (fix: Fix) => (fix.preferred ? 0 : 1);
  return [...fixes].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
