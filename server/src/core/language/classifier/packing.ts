/** How the weights are stored: as few bits as serve, written as base64. Read here, written by the training. */

/** A weight is nothing or one of these sizes, in tenths of a step, either way. */
export const sizes = [12, 21, 40, 65] as const;

/** The low bits of the distance from key to key, which are written as they are; the rest is counted out (a Rice code). */
export const riceBits = 7;

/** Reads numbers from bits, the highest of each byte first. */
class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(base64: string) {
    this.bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  }

  bit(): number {
    const byte = this.bytes[this.at >>> 3] ?? 0;
    return (byte >>> (7 - (this.at++ & 7))) & 1;
  }

  bits(count: number): number {
    let value = 0;
    for (let read = 0; read < count; read++) value = (value << 1) | this.bit();
    return value;
  }
}

/**
 * Unpacks weights: for each key, rising, its distance from the last one, a bit for each column that has a weight, and three bits
 * for each of these: which way, and which size.
 */
export function unpack(
  base64: string,
  rows: number,
  columns: number,
): { readonly keys: Int32Array; readonly weights: Int8Array } {
  const reader = new BitReader(base64);
  const keys = new Int32Array(rows);
  const weights = new Int8Array(rows * columns);
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let high = 0;
    while (reader.bit() === 1) high++;
    key += (high << riceBits) | reader.bits(riceBits);
    keys[row] = key;
    const mask = reader.bits(columns);
    for (let column = 0; column < columns; column++) {
      if (((mask >>> (columns - 1 - column)) & 1) === 0) continue;
      const negative = reader.bit() === 1;
      const size = sizes[reader.bits(2)] ?? 0;
      weights[row * columns + column] = negative ? -size : size;
    }
  }
  return { keys, weights };
}
