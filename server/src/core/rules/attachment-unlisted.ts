import * as l10n from '@vscode/l10n';
import { type Draft, sentSentences } from '../draft';
import { addField } from '../field-edit';
import { attachmentIn } from '../language/attaching';
import type { Sentence } from '../message';
import { defineRule, type Fix, type Neighbours } from '../rule';
import { yamlText } from '../yaml-text';

export default defineRule({
  id: 'attachment-unlisted',
  summary: 'The text speaks of an attachment that front matter does not list.',
  why: 'The second mail, “sorry, now with the attachment”, costs the reader as much as the first.',
  severity: 'warning',
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: reference\n---\n\nDear Dr. Eze,\n\nI have attached my CV.',
      good: '---\nkind: reference\nattachments: [cv.pdf]\n---\n\nDear Dr. Eze,\n\nI have attached my CV.',
    },
  ],
  *check(draft, _, { neighbours }) {
    if ((draft.frontMatter?.fields.get('attachments')?.values.length ?? 0) > 0) return;
    for (const sentence of sentSentences(draft)) {
      const found = attachmentIn(sentence.folded);
      // The link is what the writer means.
      if (!found || linksSomewhere(draft, sentence)) continue;
      yield {
        ...sentence.prose.span(found.start, found.end),
        severity: draft.frontMatter ? 'warning' : 'information',
        message: l10n.t(
          'The mail says “{0}”, but “attachments” lists nothing.',
          sentence.text.slice(found.start, found.end),
        ),
        fixes: additions(draft, neighbours),
      };
      return;
    }
  },
});

function linksSomewhere({ links }: Draft, { start, end, text }: Sentence): boolean {
  // A slot that a link is to fill counts as one.
  if (/[[{<][^\]}>]{0,80}\b(?:link|url)\b/i.test(text)) return true;
  return links.some((link) => start <= link.start && link.end <= end);
}

/** What people attach to a mail. */
const attachable = /\.(?:pdf|docx?|odt|rtf|pptx?|odp|key|xlsx?|ods|csv|txt|png|jpe?g|zip|md)$/i;

/** How many files are offered by name. */
const mostOffered = 2;

function additions(draft: Draft, neighbours: Neighbours | undefined): Fix[] {
  const files = (neighbours?.beside('.') ?? []).filter(
    (file) => attachable.test(file) && !/\.intro\.md$|^(?:readme|changelog|licen[cs]e)\b/i.test(file),
  );
  const offered = files.slice(0, mostOffered);
  return [...offered, '[file name]'].map((file, index) => ({
    title:
      file === '[file name]' ? l10n.t('List it in front matter') : l10n.t('List “{0}” in front matter', file),
    edits: [addition(draft, yamlText(file))],
    safe: false,
    preferred: index === 0,
  }));
}

function addition(draft: Draft, file: string) {
  const { frontMatter, lineEnd, text } = draft;
  const field = frontMatter?.fields.get('attachments');
  if (field) return { start: field.start, end: field.end, text: `attachments: [${file}]${lineEnd}` };
  const edit = addField(draft, 'attachments', `[${file}]`);
  if (edit) return edit;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start, text: ['---', `attachments: [${file}]`, '---', '', ''].join(lineEnd) };
}
