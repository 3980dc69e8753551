import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const cacheDir = '.cache/woff2';

/**
 * A TrueType font as WOFF2. Compressing takes seconds and hangs on nothing but the font's bytes, so the result is kept
 * under their SHA-256 for the next build.
 */
export async function compressFont(font: Uint8Array): Promise<Uint8Array> {
  const path = join(cacheDir, `${createHash('sha256').update(font).digest('hex')}.woff2`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  const compressed = await subsetFont(Buffer.from(font), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
  await mkdir(cacheDir, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, compressed);
  await rename(unfinished, path);
  return compressed;
}
