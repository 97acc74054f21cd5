/** The page of a preview: shows what the panel sends, and keeps its place while the draft is being written. */
import type { Preview, PreviewFinding } from '../../server/src/protocol';
import type { FromPage, PageState, ToPage } from '../src/preview/messages';
import { element, patch } from './elements';
import { findingsHeading, findingsList } from './findings';
import { envelope, forwardableCard, isEmpty, legend, messageBody } from './mail';

/** What the editor gives to the script of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
let state: PageState = editor.getState() ?? { uri: '', marks: false, scroll: 0 };

const toggle = element(
  'button',
  { type: 'button', class: 'toggle', 'aria-pressed': 'false' },
  'Mark the parts',
);
const jump = element('a', { class: 'jump', href: '#findings' });
const key = element('div', { class: 'legend', 'aria-label': 'Parts', role: 'group' });
const notice = element('p', { class: 'notice', role: 'status' });
const header = element('header', { class: 'envelope' });
const message = element('div', { class: 'text' });
const forwardable = element('section', { class: 'card', 'aria-labelledby': 'forwardable-heading' });
const heading = element('h2', { id: 'findings-heading' });
const findings = element('div');
const page = element(
  'main',
  {},
  element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Preview' }, toggle, jump, key),
  element(
    'div',
    { class: 'mail' },
    element('article', { class: 'card', 'aria-labelledby': 'subject' }, header, message),
    forwardable,
  ),
  element('aside', { id: 'findings', 'aria-labelledby': 'findings-heading' }, heading, findings),
);

function show(preview: Preview): void {
  patch(header, envelope(preview));
  patch(message, messageBody(preview));
  forwardable.hidden = !preview.forwardable;
  if (preview.forwardable) patch(forwardable, forwardableCard(preview.forwardable));
  heading.textContent = findingsHeading(preview.findings);
  jump.textContent = preview.findings.length > 0 ? heading.textContent : '';
  showFindings(preview.findings);
  patch(key, legend(preview));
  document.body.classList.toggle('nothing', isEmpty(preview));
}

/** Replaces the findings as a whole: their places move with every line, and so do the buttons' targets. */
function showFindings(list: readonly PreviewFinding[]): void {
  const focused = Array.from<Element | null>(findings.querySelectorAll('button')).indexOf(
    document.activeElement,
  );
  findings.replaceChildren(findingsList(list, (range) => editor.postMessage({ type: 'reveal', range })));
  if (focused >= 0) findings.querySelectorAll('button')[focused]?.focus({ preventScroll: true });
}

function showMarks(marks: boolean): void {
  toggle.setAttribute('aria-pressed', String(marks));
  document.body.classList.toggle('marked', marks);
  key.hidden = !marks;
}

function keep(changed: Partial<PageState>): void {
  state = { ...state, ...changed };
  editor.setState(state);
}

toggle.addEventListener('click', () => {
  keep({ marks: !state.marks });
  showMarks(state.marks);
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const first = !page.isConnected;
  if (data.uri !== state.uri) keep({ uri: data.uri });
  notice.textContent =
    data.type === 'unreachable'
      ? 'The language server does not answer; the output “Intro Drafts” says why. Reloading the window starts it anew.'
      : '';
  if (data.type !== 'preview') return;
  show(data.preview);
  if (first) {
    document.body.append(page);
    window.scrollTo({ top: state.scroll, behavior: 'instant' });
    // Not before: while the page is empty its scroll position says nothing.
    window.addEventListener('scroll', () => keep({ scroll: window.scrollY }), { passive: true });
  }
  editor.postMessage({ type: 'shown', version: data.preview.version, text: page.textContent });
});

document.body.append(notice);
showMarks(state.marks);
editor.postMessage({ type: 'ready' });
