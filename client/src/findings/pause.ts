import { commands, EventEmitter, type Memento } from 'vscode';

/** Where the workspace keeps that findings are paused. */
const key = 'paused';

/**
 * Whether findings are paused in this window: then nothing is said unless somebody asks. What is sent is checked all the
 * same, and the preview tells the truth. Kept for the workspace, so that a reload does not end a pause.
 */
export class Pause {
  readonly #changed = new EventEmitter<boolean>();

  readonly onDidChange = this.#changed.event;

  constructor(private readonly state: Memento) {
    if (this.paused) void this.#tellMenus();
  }

  get paused(): boolean {
    return this.state.get(key) === true;
  }

  async set(paused: boolean): Promise<void> {
    if (paused === this.paused) return;
    await this.state.update(key, paused || undefined);
    await this.#tellMenus();
    this.#changed.fire(paused);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** The menus offer the one of the two commands that does something. */
  async #tellMenus(): Promise<void> {
    await commands.executeCommand('setContext', 'intro.paused', this.paused);
  }
}
