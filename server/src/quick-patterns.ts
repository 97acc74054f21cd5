import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a pattern to machine code when it first runs, not to bytecode first and to machine code at the second run.
 * The patterns of the core are large and each runs a few dozen times a draft: the first draft is linted five times sooner,
 * and the later ones no slower. Imported before anything that holds a pattern; a browser has no such switch.
 */
setFlagsFromString('--no-regexp-tier-up');
