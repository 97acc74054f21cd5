/**
 * The language server, for a process and for a web worker in one file: nearly all of it is the same for both. What differs
 * is loaded only where it works.
 */
if (typeof process === 'object') void import('./node');
else void import('./browser');
