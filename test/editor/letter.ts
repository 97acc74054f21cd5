/**
 * A letter with an order in it, which a safe fix makes a request.
 *
 * @param front lines of its front matter, beside those that it has
 */
export const letter = (...front: readonly string[]): string => `---
${['kind: introduction', 'subject: Introduction to Priya?', 'to: Dana Okafor <dana@example.org>', ...front].join('\n')}
---

Hi Dana,

We worked together in Oslo. Introduce me to Priya, because her pilot outlived its grant.

Sam
`;
