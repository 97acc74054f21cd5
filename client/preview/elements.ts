/** Making and mending the page's elements. Text from the draft enters as text nodes, never as markup. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Creates an element; an attribute that is `undefined` or `false` is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) created.setAttribute(name, value === true ? '' : value);
  }
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** Creates a drawing of one path in a 16 by 16 box, in the colour of the text around it. */
export function icon(path: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(namespace, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** Parses HTML that is known to be safe. */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/**
 * Makes the children of an element those of `next` and touches only what differs between their common
 * beginning and end, so that scrolling, selection and focus elsewhere stay as they are.
 */
export function patch(parent: Element, next: ParentNode): void {
  const before = [...parent.childNodes];
  const after = [...next.childNodes];
  let start = 0;
  while (start < before.length && same(before[start], after[start])) start++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - start &&
    same(before.at(-1 - tail), after.at(-1 - tail))
  ) {
    tail++;
  }
  const anchor = before[before.length - tail] ?? null;
  for (const node of before.slice(start, before.length - tail)) node.remove();
  for (const node of after.slice(start, after.length - tail)) parent.insertBefore(node, anchor);
}

function same(a: Node | undefined, b: Node | undefined): boolean {
  return a?.isEqualNode(b ?? null) ?? false;
}
