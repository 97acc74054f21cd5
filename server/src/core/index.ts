/** The core: pure functions from text to plain data. Runs in Node, in a worker and in a web page alike. */
export * from './config';
export * from './draft';
export * from './fix';
export * from './ignore';
export * from './lint';
export * from './mail';
export * from './rule';
export { rules } from './rules';
export * from './span';
