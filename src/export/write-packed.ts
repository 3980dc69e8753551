import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file that is compressed as it is written, and made only when its turn comes. */
export interface PackedFile {
  path: string;
  content: () => Uint8Array;
}

/** Files written at a time: compression runs beside the disk. */
const filesAtOnce = 32;

const compress = promisify(gzip);

/** Writes files under `outDir`, each as gzip has it, and says how many bytes they are. */
export async function writePacked(files: readonly PackedFile[], outDir: string): Promise<number> {
  let bytes = 0;
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const written = files.slice(at, at + filesAtOnce).map(async ({ path, content }) => {
      const file = join(outDir, path);
      const kept = await compress(content(), { level: 9 });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, kept);
      return kept.length;
    });
    bytes += (await Promise.all(written)).reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
