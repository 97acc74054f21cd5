// @ts-check
/** Builds every bundle. `--minify` for a release, `--watch` while working, `--tests` for the mocha suites. */
const { readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  target: ['es2022'],
  logLevel: 'warning',
  legalComments: 'none',
};

/** @type {esbuild.BuildOptions} */
const forNode = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };

/**
 * For Node and for a worker in one file. What only one of them has is loaded only there; where a package has a form for
 * each, the browser's runs in both.
 * @type {esbuild.BuildOptions}
 */
const forBoth = {
  ...forNode,
  conditions: ['browser'],
  alias: {
    yaml: require.resolve('yaml').replace(/dist.index\.js$/, 'browser/index.js'),
    '@vscode/l10n': require.resolve('@vscode/l10n').replace(/main\.js$/, 'browser.js'),
  },
};

const runnable = { banner: { js: '#!/usr/bin/env node' } };

/** @type {esbuild.BuildOptions[]} */
const product = [
  { ...forBoth, entryPoints: ['client/src/main.ts'], outfile: 'dist/client.js' },
  {
    ...shared,
    platform: 'browser',
    entryPoints: ['client/preview/page.ts'],
    outfile: 'dist/preview/page.js',
  },
  { ...shared, entryPoints: ['client/preview/page.css'], outfile: 'dist/preview/page.css' },
  { ...forBoth, ...runnable, entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' },
  { ...forNode, ...runnable, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
];

/** @type {esbuild.BuildOptions[]} */
const suites = [
  {
    ...forNode,
    sourcemap: 'inline',
    packages: 'external',
    entryPoints: readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('test', file)),
    outdir: 'out/test',
    outbase: 'test',
  },
];

async function main() {
  // A suite whose source is gone must not run on.
  if (tests) rmSync('out', { recursive: true, force: true });
  const builds = tests ? suites : product;
  if (!watch) {
    await Promise.all(builds.map((options) => esbuild.build(options)));
    return;
  }
  for (const options of builds) {
    const context = await esbuild.context({
      ...options,
      plugins: [
        {
          // The lines that the problem matcher of .vscode/tasks.json waits for.
          name: 'announce',
          setup(build) {
            build.onStart(() => console.log('[watch] build started'));
            build.onEnd(({ errors }) => {
              for (const { text, location } of errors) {
                console.error(`✘ [ERROR] ${text}`);
                if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
              }
              console.log('[watch] build finished');
            });
          },
        },
      ],
    });
    await context.watch();
  }
}

main().catch(() => process.exit(1));
