import { createHash } from 'node:crypto';
import { encodePostings, partOf } from '../text/postings.ts';
import { type Indexed, termsOf } from './search-entries.ts';
import { documentPath, partPath, type SearchManifest } from './search-manifest.ts';
import { writePacked } from './write-packed.ts';

/** Postings in a part of the terms, on average: some 7 kB compressed, of which a query loads three to nine. */
const postingsAPart = 8_000;

/**
 * Writes an index of our own: by term the numbers of the entries that hold it, in parts by the hash of the term, and each
 * entry in a file by its number. The same entries make the same bytes.
 */
export async function writeParts(
  entries: readonly Indexed[],
  outDir: string,
): Promise<{ manifest: SearchManifest; files: number; bytes: number }> {
  const texts = entries.map((entry) => JSON.stringify({ document: entry }));
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text);
  const folder = digest.digest('hex').slice(0, 16);
  const { postings, count } = postingsOf(entries);
  const parts = Math.max(1, Math.ceil(count / postingsAPart));
  const byPart = Map.groupBy([...postings.keys()].sort(), (term) => partOf(term, parts));
  const files = [
    ...texts.map((text, number) => ({
      path: documentPath(folder, number),
      content: () => Buffer.from(text),
    })),
    ...Array.from({ length: parts }, (_, part) => ({
      path: partPath(folder, part),
      content: () => encodePostings((byPart.get(part) ?? []).map((term) => [term, postings.get(term) ?? []])),
    })),
  ];
  const bytes = await writePacked(files, outDir);
  return { manifest: { kind: 'parts', folder, parts }, files: files.length, bytes };
}

function postingsOf(entries: readonly Indexed[]): { postings: Map<string, number[]>; count: number } {
  const postings = new Map<string, number[]>();
  let count = 0;
  for (const [number, entry] of entries.entries()) {
    for (const term of termsOf(entry)) {
      const known = postings.get(term);
      if (known) known.push(number);
      else postings.set(term, [number]);
      count += 1;
    }
  }
  return { postings, count };
}
