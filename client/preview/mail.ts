import { lengthOf } from '../../server/src/core/reading-time';
import { roleNames } from '../../server/src/core/role-names';
import type { Preview, PreviewText } from '../../server/src/protocol';
import { element, parse } from './elements';
import { renderText } from './render';
import { stretchesOf } from './stretches';

const kindNames: Readonly<Record<Preview['kind'], string>> = {
  introduction: 'Introduction',
  reference: 'Reference',
  connection: 'Connection',
  'follow-up': 'Follow-up',
  thanks: 'Thank-you',
  other: 'Other',
};

/** True when nothing would be sent yet. */
export function isEmpty({ message, forwardable }: Preview): boolean {
  return message.markdown.trim() === '' && !forwardable?.markdown.trim();
}

/** What stands over the message: subject, sender, recipient, attachments, and how long it is. */
export function envelope(preview: Preview): DocumentFragment {
  const { subject, from, to, attachments, message } = preview;
  return fragment(
    element('h1', { id: 'subject', class: subject ? undefined : 'absent' }, subject ?? 'No subject yet'),
    element(
      'dl',
      {},
      ...row('From', from ?? absent('you')),
      ...row('To', to ?? absent('nobody yet')),
      ...(attachments.length > 0 ? row('Attached', list(attachments)) : []),
    ),
    element('p', { class: 'facts' }, [...kind(preview), ...length(message)].join(' · ')),
  );
}

/** The message, or in an empty draft a word about how to begin. */
export function messageBody(preview: Preview): DocumentFragment {
  if (preview.message.markdown.trim() !== '') return parse(renderText(preview.message));
  return fragment(
    element(
      'div',
      { class: 'empty' },
      element(
        'p',
        {},
        isEmpty(preview) ? 'A blank page, and somebody who may like to help.' : 'No message yet.',
      ),
      element(
        'p',
        {},
        'Write to them as you would speak, or run ',
        element('strong', {}, 'Intro: Insert Snippet…'),
        ' to start from a request that works.',
      ),
    ),
  );
}

/** The second card: the text to pass on, or the draft letter. */
export function forwardableCard(text: NonNullable<Preview['forwardable']>): DocumentFragment {
  return fragment(
    element(
      'header',
      {},
      element('h2', { id: 'forwardable-heading' }, text.heading),
      element('p', { class: 'facts' }, length(text).join(' · ')),
    ),
    element('div', { class: 'text' }, parse(renderText(text))),
  );
}

/** The roles that are marked, each with the look of its mark. */
export function legend({ message, forwardable }: Preview): DocumentFragment {
  const stretches = stretchesOf([...message.parts, ...(forwardable?.parts ?? [])]);
  const present = new Set(stretches.flatMap(({ roles }) => roles));
  const items = Object.entries(roleNames).filter(([role]) => present.has(role as keyof typeof roleNames));
  if (items.length === 0) return fragment(element('p', {}, 'No parts to mark yet.'));
  return fragment(
    element(
      'ul',
      {},
      ...items.map(([role, { name }]) => element('li', {}, element('span', { class: `part ${role}` }, name))),
    ),
  );
}

function kind(preview: Preview): string[] {
  if (!preview.kindInferred) return [kindNames[preview.kind]];
  return isEmpty(preview) ? [] : [`${kindNames[preview.kind]} (read from the text)`];
}

function length({ words }: PreviewText): string[] {
  return words === 0 ? [] : [lengthOf(words)];
}

function row(name: string, value: Node | string): HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, value)];
}

function absent(text: string): HTMLElement {
  return element('span', { class: 'absent' }, text);
}

function list(items: readonly string[]): HTMLElement {
  return element('ul', { class: 'attachments' }, ...items.map((item) => element('li', {}, item)));
}

function fragment(...children: readonly Node[]): DocumentFragment {
  const created = document.createDocumentFragment();
  created.append(...children);
  return created;
}
