/** The page of a preview: shows what the panel sends, and keeps its place while the draft is being written. */
import type { Preview } from '../../server/src/protocol';
import type { FromPage, PageCommand, PageState, ToPage } from '../src/preview/messages';
import { checks, checksHeading } from './checklist';
import { copy } from './clipboard';
import { element, patch } from './elements';
import { findingCount, findingItems, findingsHeading, unchecked } from './findings';
import { l10n } from './l10n';
import { envelope, forwardableCard, isEmpty, legend, messageBody } from './mail';

/** What the editor gives to the script of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
let state: PageState = editor.getState() ?? { uri: '', marks: false, scroll: 0 };
let current: Preview | undefined;

const runner = (command: PageCommand, label: string, kind = 'secondary') =>
  element('button', { type: 'button', class: kind, 'data-run': command }, label);

const toggle = element(
  'button',
  { type: 'button', class: 'secondary toggle', 'aria-pressed': 'false' },
  l10n.t('Mark the parts'),
);
const jump = element('a', { class: 'jump', href: '#advice' });
const fixAll = runner('fixAll', l10n.t('Apply the safe fixes'));
const key = element('div', { class: 'legend', 'aria-label': l10n.t('Parts'), role: 'group' });
const notice = element('p', { class: 'notice', role: 'status' });
const header = element('header', { class: 'envelope' });
const message = element('div', { class: 'text' });
const forwardable = element('section', { class: 'card', 'aria-labelledby': 'forwardable-heading' });
const checkHeading = element('h2', { id: 'checklist-heading', tabindex: '-1' });
const checkItems = element('ul', { class: 'checks' });
const checklist = element('section', { 'aria-labelledby': 'checklist-heading' }, checkHeading, checkItems);
const findingHeading = element('h2', { id: 'findings-heading', tabindex: '-1' });
const otherFindings = element('ul', { class: 'findings' });
const findings = element('section', { 'aria-labelledby': 'findings-heading' }, findingHeading, otherFindings);
const page = element(
  'div',
  { class: 'page' },
  element(
    'main',
    { 'aria-label': l10n.t('Mail') },
    element(
      'div',
      { class: 'toolbar', role: 'group', 'aria-label': l10n.t('Send') },
      runner('copyAsEmail', l10n.t('Copy as email'), 'primary'),
      runner('openInMailApp', l10n.t('Open in mail app')),
      runner('exportEml', l10n.t('Export .eml')),
      toggle,
      jump,
    ),
    key,
    element('article', { class: 'card', 'aria-labelledby': 'subject' }, header, message),
    forwardable,
  ),
  element('aside', { id: 'advice', 'aria-label': l10n.t('Advice') }, checklist, findings, fixAll),
);

function show(preview: Preview): void {
  current = preview;
  patch(header, envelope(preview));
  patch(message, messageBody(preview));
  forwardable.hidden = !preview.forwardable;
  if (preview.forwardable) patch(forwardable, forwardableCard(preview.forwardable));
  keepingFocus(() => {
    checklist.hidden = preview.checklist.length === 0;
    checkHeading.textContent = checksHeading(preview.checklist);
    patch(checkItems, checks(preview));
    const others = unchecked(preview);
    findings.hidden = others.length === 0 && preview.checklist.length > 0;
    findingHeading.textContent = findingsHeading(others, preview.checklist.length > 0);
    patch(otherFindings, findingItems(preview, others));
  });
  jump.hidden = preview.findings.length === 0;
  jump.textContent = findingCount(preview.findings.length);
  fixAll.hidden = !preview.fixable;
  patch(key, legend(preview));
  document.body.classList.toggle('nothing', isEmpty(preview));
}

/** What is fixed leaves the page, and the button that did it with it: the focus goes on to what is next to it. */
function keepingFocus(change: () => void): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]');
  const section = focused?.closest('section');
  change();
  if (!focused || focused.contains(document.activeElement)) return;
  const again = document.querySelector<HTMLElement>(`[data-key="${focused.dataset.key}"] button`);
  (again ?? section?.querySelector('h2'))?.focus({ preventScroll: true });
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

/** What a button does is in its attributes: the buttons come and go with the draft. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || !current) return;
  const { run, finding: index, check, fix } = button.dataset;
  if (run) editor.postMessage({ type: 'run', command: run as PageCommand });
  const place =
    check === undefined
      ? current.findings[Number(index)]?.range
      : current.checklist[Number(check)]?.words?.range;
  const finding = current.findings[Number(index)];
  if (fix !== undefined && finding) {
    const { rule, range } = finding;
    editor.postMessage({ type: 'fix', version: current.version, finding: { rule, range }, title: fix });
  } else if (place) {
    editor.postMessage({ type: 'reveal', range: place });
  }
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'copy') {
    const needFocus = () => editor.postMessage({ type: 'unfocused' });
    void copy(data, needFocus).then((done) => editor.postMessage({ type: 'copied', done }));
    return;
  }
  const first = !page.isConnected;
  if (data.uri !== state.uri) keep({ uri: data.uri });
  notice.textContent =
    data.type === 'unreachable'
      ? l10n.t(
          'The language server does not answer; the output “Intro Drafts” says why. Reloading the window starts it anew.',
        )
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
