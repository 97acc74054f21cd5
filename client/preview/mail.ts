import type { Role } from '../../server/src/core/draft';
import { lengthOf } from '../../server/src/core/reading-time';
import { roleNames } from '../../server/src/core/role-names';
import type { Preview, PreviewText } from '../../server/src/protocol';
import { element, parse } from './elements';
import { l10n } from './l10n';

const kindNames: Readonly<Record<Preview['kind'], string>> = {
  introduction: l10n.t('Introduction'),
  reference: l10n.t('Reference'),
  connection: l10n.t('Connection'),
  'follow-up': l10n.t('Follow-up'),
  thanks: l10n.t('Thank-you'),
  other: l10n.t('Other'),
};

/** True when nothing would be sent yet. */
export function isEmpty({ message, forwardable }: Preview): boolean {
  return message.html === '' && !forwardable?.html;
}

/** What stands over the message: subject, sender, recipient, attachments, and how long it is. */
export function envelope(preview: Preview): DocumentFragment {
  const { subject, from, to, toInferred, attachments, message } = preview;
  return fragment(
    element(
      'h1',
      { id: 'subject', class: subject ? undefined : 'absent' },
      subject ?? l10n.t('No subject yet'),
    ),
    element(
      'dl',
      {},
      ...row(l10n.t('From'), from ?? absent(l10n.t('you'))),
      ...row(l10n.t('To'), to === undefined ? absent(l10n.t('nobody yet')) : read(to, toInferred)),
      ...(attachments.length > 0 ? row(l10n.t('Attached'), list(attachments)) : []),
    ),
    element('p', { class: 'facts' }, [...kind(preview), ...length(message)].join(' · ')),
  );
}

/** The message, or in an empty draft a word about how to begin. */
export function messageBody(preview: Preview): DocumentFragment {
  if (preview.message.html !== '') return parse(preview.message.html);
  return fragment(
    element(
      'div',
      { class: 'empty' },
      element(
        'p',
        {},
        isEmpty(preview)
          ? l10n.t('A blank page, and somebody who may like to help.')
          : l10n.t('No message yet.'),
      ),
      element(
        'p',
        {},
        l10n.t(
          'Write to them as you would speak, or run “Intro: Insert Snippet…” to start from a request that works.',
        ),
      ),
    ),
  );
}

/** The second card: the text to pass on, or the draft letter. It goes with the mail, below the message. */
export function forwardableCard(text: NonNullable<Preview['forwardable']>): DocumentFragment {
  return fragment(
    element(
      'header',
      {},
      element('h2', { id: 'forwardable-heading' }, text.heading),
      element('p', { class: 'facts' }, [l10n.t('Sent below the message'), ...length(text)].join(' · ')),
      element(
        'button',
        { type: 'button', class: 'secondary', 'data-run': 'copyForwardable' },
        l10n.t('Copy this alone'),
      ),
    ),
    element('div', { class: 'text' }, parse(text.html)),
  );
}

/** The roles that are marked, each with the look of its mark and what it is for. */
export function legend({ message, forwardable }: Preview): DocumentFragment {
  const present = new Set([...message.roles, ...(forwardable?.roles ?? [])]);
  const roles = (Object.keys(roleNames) as Role[]).filter((role) => present.has(role));
  if (roles.length === 0) return fragment(element('p', {}, l10n.t('No parts to mark yet.')));
  const items = roles.map((role) => {
    const { name, does } = roleNames[role];
    return element('li', {}, element('span', { class: `part ${role}` }, l10n.t(name)), ` ${l10n.t(does)}`);
  });
  return fragment(element('ul', {}, ...items));
}

function kind(preview: Preview): string[] {
  const { kind: own, kindInferred } = preview;
  return kindInferred && isEmpty(preview) ? [] : [read(kindNames[own], kindInferred)];
}

function read(value: string, inferred: boolean): string {
  return inferred ? l10n.t('{0} (read from the text)', value) : value;
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
