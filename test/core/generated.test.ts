import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { rules } from '../../server/src/core';
import {
  configSchema,
  frontMatterPage,
  ruleIndex,
  rulePage,
  rulesSchema,
  ruleTable,
} from '../../server/src/core/reference';
import { fixesPage } from '../../server/src/fixes-page';
import { generated, json, write } from '../generated';

/** Replaces what stands between the two marks. */
function between(text: string, content: string): string {
  const [before, , after] = text.split(/(?<=<!-- rules -->)([\s\S]*?)(?=<!-- \/rules -->)/);
  ok(before !== undefined && after !== undefined, 'The marks of the rule table are gone.');
  return `${before}\n${content}\n${after}`;
}

function withSettings(text: string): string {
  const manifest = JSON.parse(text);
  const setting = manifest.contributes.configuration.properties['intro.rules'];
  const { type, default: standard, scope, order, markdownDescription } = setting;
  manifest.contributes.configuration.properties['intro.rules'] = {
    type,
    default: standard,
    scope,
    order,
    markdownDescription,
    ...rulesSchema((key) => `%${key}%`),
  };
  return json(manifest);
}

type Strings = Readonly<Record<string, string>>;

/** The strings of the manifest, with those about the rules as `translate` says them. */
function withRules(text: string, translate: (english: string) => string): string {
  const strings: Strings = JSON.parse(text);
  const own = Object.entries(strings).filter(([key]) => !key.startsWith('rule.'));
  const about: [string, string][] = [];
  rulesSchema((key, english) => {
    about.push([key, translate(english)]);
    return english;
  });
  return json(Object.fromEntries([...own, ...about]));
}

describe('What is generated from the rules is up to date:', () => {
  for (const rule of rules) generated(`docs/rules/${rule.id}.md`, () => rulePage(rule));
  generated('docs/rules/README.md', ruleIndex);
  generated('docs/fixes.md', fixesPage);
  generated('docs/front-matter.md', frontMatterPage);
  generated('README.md', (old) => between(old, ruleTable('docs/rules/')));
  generated('server/schema/intro.schema.json', () => json(configSchema()));
  generated('package.json', withSettings);
  generated('package.nls.json', (old) => withRules(old, (english) => english));
  for (const [path, language = ''] of readdirSync('.')
    .join('\n')
    .matchAll(/^package\.nls\.(.+)\.json$/gm)) {
    const strings: Strings = JSON.parse(readFileSync(`client/l10n/bundle.l10n.${language}.json`, 'utf8'));
    generated(path, (old) => withRules(old, (english) => strings[english] ?? ''));
  }

  it('and nothing else is in docs/rules', () => {
    const pages = new Set(['README.md', ...rules.map(({ id }) => `${id}.md`)]);
    const strangers = readdirSync('docs/rules').filter((file) => !pages.has(file));
    if (write) for (const file of strangers) rmSync(`docs/rules/${file}`);
    else deepEqual(strangers, []);
  });
});
