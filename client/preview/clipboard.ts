import type { Forms } from '../../server/src/core/outgoing';

/** How long the focus may take to arrive, in milliseconds. */
const patience = 1000;

/**
 * Puts a text on the clipboard, plain and with formatting; false where the browser does not let us.
 *
 * @param needFocus asks for the focus
 */
export async function copy({ text, html }: Forms, needFocus: () => void): Promise<boolean> {
  await focused(needFocus);
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Browsers give the clipboard to the page that has the focus. */
function focused(needFocus: () => void): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    window.addEventListener(
      'focus',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
    needFocus();
  });
}
