import type { Span } from './span';

/** Stands in a prose for what is no prose: code, images, addresses. One character, so that words around it stay apart. */
export const objectCharacter = '\uFFFC';

/**
 * Adds a piece that stands at an offset of the file. `length` is what it takes there, where that is not its own
 * length: then the piece is one whole (an address, an entity), which a span holds or does not.
 */
export type Push = (text: string, offset: number, length?: number) => void;

/** A piece of text at an index, and where and how long it is in the file. */
interface Run {
  readonly index: number;
  readonly size: number;
  readonly offset: number;
  readonly length: number;
}

/** A line of a prose: a half-open range of indices, and what stands there. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Running text as a reader sees it, with the way back to the file: markup is gone, each line end is one `\n`,
 * and every index knows the offset it came from.
 */
export class Prose {
  private constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
    private readonly shift: number,
  ) {}

  /** Builds a prose piece by piece, in the order of the file. */
  static build(write: (push: Push) => void): Prose {
    const runs: Run[] = [];
    let text = '';
    write((piece, offset, length = piece.length) => {
      if (piece === '') return;
      runs.push({ index: text.length, size: piece.length, offset, length });
      text += piece;
    });
    return new Prose(text, runs, 0);
  }

  /** The same prose, cut to the half-open range of indices. */
  slice(start: number, end: number): Prose {
    return new Prose(this.text.slice(start, end), this.runs, this.shift + start);
  }

  /** The lines, without their line ends. */
  lines(): readonly Line[] {
    let next = 0;
    return this.text.split('\n').map((text) => {
      const start = next;
      next += text.length + 1;
      return { start, end: start + text.length, text };
    });
  }

  /** The offset in the file of the character at an index. */
  at(index: number): number {
    const run = this.runAt(index);
    if (!run) return 0;
    const into = index + this.shift - run.index;
    if (run.length === run.size) return run.offset + into;
    return into < run.size ? run.offset : run.offset + run.length;
  }

  /** The span in the file of a half-open range of indices; markup around its ends stays outside. */
  span(start: number, end: number): Span {
    const from = this.at(start);
    const last = end > start ? this.runAt(end - 1) : undefined;
    if (!last) return { start: from, end: from };
    return { start: from, end: last.length === last.size ? this.at(end - 1) + 1 : last.offset + last.length };
  }

  /** The spans in the file of the text of a half-open range of indices, in order: what lies between them is markup. */
  pieces(start: number, end: number): readonly Span[] {
    const found: Span[] = [];
    for (let index = start; index < end; ) {
      const run = this.runAt(index);
      if (!run) break;
      const next = Math.min(end, Math.max(index + 1, run.index + run.size - this.shift));
      const piece = this.span(index, next);
      const last = found.at(-1);
      if (last?.end === piece.start) found[found.length - 1] = { start: last.start, end: piece.end };
      else found.push(piece);
      index = next;
    }
    return found;
  }

  /** The run that an index lies in. */
  private runAt(index: number): Run | undefined {
    const sought = index + this.shift;
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.index ?? 0) <= sought) low = middle;
      else high = middle - 1;
    }
    return this.runs[low];
  }
}
