import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft';
import type { FieldValue } from '../front-matter';
import { withoutElement } from '../ignore';
import { editDistance } from '../language/nearest';
import { isUrl } from '../mail';
import { defineRule, type Fix, type Neighbours } from '../rule';
import { yamlText } from '../yaml-text';

export default defineRule({
  id: 'attachment-missing',
  summary: 'A listed attachment that is not there, or lies outside the workspace.',
  why: 'What cannot be found cannot be sent, and what lies elsewhere on the disk was hardly meant to be.',
  severity: 'error',
  options: {},
  examples: [
    {
      bad: '---\nattachments: [~/private/cv.pdf, bio.pdf]\n---\n\nHi Dana,\n\nmy CV is attached.',
      good: '---\nattachments: [cv.pdf, bio.pdf]\n---\n\nHi Dana,\n\nmy CV is attached.',
    },
  ],
  *check(draft, _, { neighbours }) {
    for (const file of draft.frontMatter?.fields.get('attachments')?.values ?? []) {
      // A link is sent as a link.
      if (isUrl(file.text)) continue;
      const found = isElsewhere(file.text) ? 'outside' : neighbours?.look(file.text);
      if (found !== 'outside' && found !== 'missing') continue;
      const { start, end, text } = file;
      yield {
        start,
        end,
        message:
          found === 'missing'
            ? l10n.t('There is no file “{0}”.', text)
            : l10n.t('“{0}” lies outside the folder that the draft belongs to.', text),
        fixes: [...corrections(file, neighbours), removal(draft, file)],
      };
    }
  },
});

/** An absolute path, of Windows too, or one from somebody's home. */
const isElsewhere = (path: string): boolean => /^(?:[/\\~]|[a-z]:[/\\]|\$\{?home\b|%\w+%)/i.test(path);

/** How many letters apart a name may be from the one that was meant. */
const mostSlips = 3;

const mostOffered = 2;

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
const stem = (path: string): string =>
  lastPart(path)
    .toLowerCase()
    .replace(/\.[^.]+$/, '');

/** The names in its folder that the writer may have meant; for what lies elsewhere, those in the draft's. */
function corrections({ start, end, text }: FieldValue, neighbours: Neighbours | undefined): Fix[] {
  const name = lastPart(text).toLowerCase();
  return (neighbours?.beside(isElsewhere(text) ? lastPart(text) : text) ?? [])
    .map((path) => ({
      path,
      // `cv.docx` for `cv.pdf` is no slip, but likely.
      slips: stem(path) === stem(text) ? 0 : editDistance(lastPart(path).toLowerCase(), name),
    }))
    .filter(({ slips }) => slips <= Math.min(mostSlips, Math.floor(name.length / 3)))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, mostOffered)
    .map(({ path }, index) => ({
      title: l10n.t('Change to “{0}”', path),
      edits: [{ start, end, text: yamlText(path) }],
      safe: false,
      preferred: index === 0,
    }));
}

function removal(draft: Draft, file: FieldValue): Fix {
  const field = draft.frontMatter?.fields.get('attachments');
  const values = field?.values ?? [];
  const edit = values.length > 1 ? withoutElement(values, file) : { ...(field ?? file), text: '' };
  return {
    title: l10n.t('Remove “{0}” from the attachments', file.text),
    edits: [{ start: edit.start, end: edit.end, text: '' }],
    safe: false,
  };
}
