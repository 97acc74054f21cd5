import type { Browser } from 'playwright-core';

/** A screenshot of text has few colours; with so many of them a pixel takes half a byte. */
const colours = 16;

/**
 * Makes a WebP of a PNG, of a third of its size: with the colours that differ most, weighed by how much of them there is.
 * The browser can; a library for it would be many megabytes.
 */
export async function toWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const encoded = await page.evaluate(
    `(${inPage})('data:image/png;base64,${png.toString('base64')}', ${colours})`,
  );
  await page.close();
  return Buffer.from(String(encoded).split(',')[1] ?? '', 'base64');
}

/** Runs in a page, which has what this process has not. */
const inPage = `async (source, colours) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const drawn = context.getImageData(0, 0, image.width, image.height);
  const pixels = new Uint32Array(drawn.data.buffer);

  const amounts = new Map();
  for (const pixel of pixels) amounts.set(pixel, (amounts.get(pixel) ?? 0) + 1);
  const distance = (a, b) => [0, 8, 16].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);
  const nearest = new Map();
  const gaps = new Map([...amounts.keys()].map((colour) => [colour, Infinity]));
  for (let count = 0; count < colours; count++) {
    const [chosen] = [...gaps].reduce((most, next) =>
      next[1] * amounts.get(next[0]) > most[1] * amounts.get(most[0]) ? next : most);
    for (const [colour, gap] of gaps) {
      const own = distance(colour, chosen);
      if (own >= gap) continue;
      gaps.set(colour, own);
      nearest.set(colour, chosen);
    }
  }
  for (const [index, pixel] of pixels.entries()) pixels[index] = nearest.get(pixel);
  context.putImageData(drawn, 0, 0);
  // At full quality nothing more is lost.
  return canvas.toDataURL('image/webp', 1);
}`;
