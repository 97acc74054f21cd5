import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from compiling a pattern to machine code after its first run. The patterns of the core are large and
 * each runs a few dozen times a draft: interpreted, the first draft is linted five times sooner, and the later
 * ones no slower. Imported before anything that holds a pattern; a browser has no such switch.
 */
setFlagsFromString('--no-regexp-tier-up');
