import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands on generated pages: the corpus on the first line, and a page a line. No engine's file has such an ending. */
export const truthFile = 'truth.jsonl';

/** Writes the truth beside its pages. */
export function writeTruth(dir: string, corpus: object, pages: readonly object[]): void {
  const lines = [corpus, ...pages].map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(join(dir, truthFile), lines.join(''));
}

/** The truth that stands in a folder of generated pages: what is said of the corpus, and its `pages`. */
export function readTruth(dir: string): unknown {
  const lines = readFileSync(join(dir, truthFile), 'utf8').trimEnd().split('\n');
  const [corpus, ...pages] = lines.map((line) => JSON.parse(line) as unknown);
  return { ...(corpus as object), pages };
}
