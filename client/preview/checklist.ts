import type { Preview, PreviewCheck } from '../../server/src/protocol';
import { element } from './elements';
import { parts } from './findings';
import { l10n } from './l10n';
import { gravest, sign } from './severities';

/** The principles, each with the words that keep it or with what stands against it and the fixes. */
export function checks(preview: Preview): DocumentFragment {
  const items = document.createDocumentFragment();
  for (const [index, check] of preview.checklist.entries()) {
    items.append(
      element(
        'li',
        { class: `check ${check.state}`, 'data-key': check.principle },
        heading(preview, check),
        ...found(preview, check),
        ...(check.state === 'open' ? [] : words(check, index)),
      ),
    );
  }
  return items;
}

/** The heading over the principles, with how many are kept. */
export function checksHeading(list: readonly PreviewCheck[]): string {
  const open = list.filter(({ state }) => state === 'open').length;
  return open === 0 ? l10n.t('Checklist: nothing open') : l10n.t('Checklist: {0} open', open);
}

function heading({ findings }: Preview, { title, state, findings: own, note }: PreviewCheck): HTMLElement {
  const listed = own.flatMap((index) => findings[index] ?? []);
  return element(
    'div',
    { class: 'title' },
    sign(state === 'open' ? gravest(listed) : state),
    element('h3', {}, title),
    note && element('span', { class: 'quiet' }, note),
  );
}

function found({ findings }: Preview, { findings: own }: PreviewCheck): HTMLElement[] {
  return own.flatMap((index) => {
    const finding = findings[index];
    return finding ? [element('div', { class: 'finding' }, ...parts(finding, index, false))] : [];
  });
}

function words({ words: said, title }: PreviewCheck, index: number): HTMLElement[] {
  if (!said) return [];
  return [
    element(
      'button',
      {
        type: 'button',
        class: 'place words',
        'data-check': String(index),
        title: l10n.t('{0}: go to these words in the draft', title),
      },
      l10n.t('“{0}”', said.text),
    ),
  ];
}
