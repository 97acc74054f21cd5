/** What the preview's panel and the page in it say to each other. */
import type { Forms } from '../../../server/src/core/outgoing';
import type { Preview, PreviewFinding } from '../../../server/src/protocol';

/** From the panel to the page. */
export type ToPage =
  | { readonly type: 'preview'; readonly uri: string; readonly preview: Preview }
  /** There is no language server to say what would be sent. */
  | { readonly type: 'unreachable'; readonly uri: string }
  /** Put this on the clipboard: only a page can put HTML there. */
  | ({ readonly type: 'copy' } & Forms);

/** The commands that the page has buttons for. */
export const pageCommands = {
  copyAsEmail: 'intro.copyAsEmail',
  copyForwardable: 'intro.copyForwardable',
  openInMailApp: 'intro.openInMailApp',
  exportEml: 'intro.exportEml',
  fixAll: 'intro.fixAll',
} as const;

export type PageCommand = keyof typeof pageCommands;

/** From the page to the panel. */
export type FromPage =
  /** The page listens; it may have lost what it showed. */
  | { readonly type: 'ready' }
  /** The page shows this version now, as this text. */
  | { readonly type: 'shown'; readonly version: number; readonly text: string }
  /** Go to this place in the draft. */
  | { readonly type: 'reveal'; readonly range: PreviewFinding['range'] }
  | { readonly type: 'run'; readonly command: PageCommand }
  /** Apply the fix of this title. */
  | {
      readonly type: 'fix';
      readonly version: number;
      readonly finding: Pick<PreviewFinding, 'rule' | 'range'>;
      readonly title: string;
    }
  /** The page needs the focus for what it was asked. */
  | { readonly type: 'unfocused' }
  /** What was to be put on the clipboard is there, or the browser did not let it. */
  | { readonly type: 'copied'; readonly done: boolean };

/** What the page keeps while it is hidden or the window reloads. */
export interface PageState {
  readonly uri: string;
  /** The parts of the message are marked. */
  readonly marks: boolean;
  /** How far the page is scrolled, in pixels. */
  readonly scroll: number;
}
