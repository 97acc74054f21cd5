import type { Preview, PreviewFinding } from '../../server/src/protocol';
import { element } from './elements';
import { l10n } from './l10n';
import { sign } from './severities';

/** The findings that stand under no principle, by their index. */
export function unchecked({ findings, checklist }: Preview): readonly number[] {
  const checked = new Set(checklist.flatMap((check) => check.findings));
  return [...findings.keys()].filter((index) => !checked.has(index));
}

/** The findings at some indices as items of a list. */
export function findingItems({ findings }: Preview, indices: readonly number[]): DocumentFragment {
  const items = document.createDocumentFragment();
  for (const index of indices) {
    const finding = findings[index];
    if (!finding) continue;
    items.append(
      element(
        'li',
        { class: 'finding', 'data-key': `${finding.rule} ${index}` },
        ...parts(finding, index, true),
      ),
    );
  }
  if (indices.length === 0) items.append(element('li', { class: 'quiet' }, l10n.t('Nothing to mend.')));
  return items;
}

/** The heading over the findings that stand under no principle. */
export function findingsHeading({ length }: readonly number[], checked: boolean): string {
  if (checked) return l10n.t('Before you send it');
  return length === 0 ? l10n.t('Findings') : findingCount(length);
}

/** How many findings there are. */
export function findingCount(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** A finding: what it says, which leads to its place, and its fixes. `signed`: with its severity. */
export function parts(
  { severity, message, range, rule, fixes }: PreviewFinding,
  index: number,
  signed: boolean,
): readonly HTMLElement[] {
  const line = l10n.t('Line {0}', range.start.line + 1);
  const said = element(
    'button',
    {
      type: 'button',
      class: 'place',
      'data-finding': String(index),
      title: l10n.t('{0}: go to its place in the draft', rule),
    },
    signed ? sign(severity) : undefined,
    element('span', { class: 'message' }, message),
    element('span', { class: 'quiet' }, line),
  );
  const [first, ...others] = fixes.map((title) => fixButton(title, index));
  if (!first) return [said];
  if (others.length === 0) return [said, first];
  const more = others.length === 1 ? l10n.t('Another way') : l10n.t('{0} other ways', others.length);
  return [said, first, element('details', {}, element('summary', {}, more), ...others)];
}

function fixButton(title: string, index: number): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'fix', 'data-finding': String(index), 'data-fix': title },
    title,
  );
}
