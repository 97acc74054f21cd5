import type { Span } from './span';

/** Stands in a prose for what is no prose: code, images, addresses. One character, so that words around it stay apart. */
export const objectCharacter = '\uFFFC';

/**
 * Running text as a reader sees it, with the way back to the file: markup is gone, each line end is one `\n`,
 * and every index knows the offset it came from.
 */
export class Prose {
  /** Runs in order: the character `from[i] + n` of the text stands at offset `to[i] + n` of the file. */
  private constructor(
    readonly text: string,
    private readonly from: readonly number[],
    private readonly to: readonly number[],
    private readonly shift: number,
  ) {}

  /** Builds a prose piece by piece, in the order of the file. */
  static build(write: (push: (text: string, offset: number) => void) => void): Prose {
    const from: number[] = [];
    const to: number[] = [];
    let text = '';
    write((piece, offset) => {
      if (piece === '') return;
      from.push(text.length);
      to.push(offset);
      text += piece;
    });
    return new Prose(text, from, to, 0);
  }

  /** The same prose, cut to the half-open range of indices. */
  slice(start: number, end: number): Prose {
    return new Prose(this.text.slice(start, end), this.from, this.to, this.shift + start);
  }

  /** The offset in the file of the character at an index. */
  at(index: number): number {
    const sought = index + this.shift;
    let low = 0;
    let high = this.from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.from[middle] ?? 0) <= sought) low = middle;
      else high = middle - 1;
    }
    return (this.to[low] ?? 0) + sought - (this.from[low] ?? 0);
  }

  /** The span in the file of a half-open range of indices; markup around its ends stays outside. */
  span(start: number, end: number): Span {
    if (end <= start) {
      const at = this.at(start);
      return { start: at, end: at };
    }
    return { start: this.at(start), end: this.at(end - 1) + 1 };
  }
}
