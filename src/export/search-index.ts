import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchableRecords } from './search-documents.ts';
import { type Indexed, searchEntries, termsOf } from './search-entries.ts';
import { manifestPath, type SearchManifest } from './search-manifest.ts';
import { writeParts } from './search-parts.ts';

/** How big an index became; `documents`: of texts, pages aside. */
export interface SearchIndexReport {
  documents: number;
  files: number;
  bytes: number;
}

/** “No linguistic content”: Pagefind has no stemmer and no segmenter for it. */
const language = 'zxx';

/** Postings in one file of the index. Pagefind's own 20,000 make the first search of five pages load half of it. */
const postingsAFile = 4_000;

/** What begins each of Pagefind's compressed files. */
const signature = 'pagefind_dcd';

/**
 * From so many documents on an archive has an index of our own. Of 1,400 generated pages (13,183 articles, 9 million characters)
 * it is 19 MB where Pagefind's is 36, made in a fifth of the time, and needs no module of 130 kB before the first term
 * is looked up. What Pagefind is worth having for, its filters and its interface, is not used here; a small site's index
 * it makes in a second.
 */
const ownFrom = 2_000;

/**
 * Writes the search index of some records under `outDir`, and says there which it is. `own`: whether it is our own, whatever
 * the size. Throws what Pagefind complains of.
 */
export async function writeSearchIndex(
  records: SearchableRecords,
  outDir: string,
  own?: boolean,
): Promise<SearchIndexReport> {
  const entries = searchEntries(records);
  const documents = entries.length - records.pages.length;
  const isOwn = own ?? documents >= ownFrom;
  const { manifest, ...written } = await (isOwn
    ? writeParts(entries, outDir)
    : writePagefind(entries, outDir));
  const file = join(outDir, manifestPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(manifest));
  return { documents, ...written };
}

/**
 * Writes Pagefind 1.6's files without its interfaces into `<outDir>/pagefind`.
 *
 * Pagefind finds the documents that hold the terms of a query (`text/search-tokens.ts`); where in them the phrase
 * stands, if it does, the reader's browser settles on the text itself. So each entry's fragment, which Pagefind fills
 * with the indexed terms, is rewritten to hold the document; it cannot be put into `meta`, which Pagefind indexes too.
 *
 * The shape was measured on 1,000 generated pages (7 million characters). Characters with their positions make a smaller
 * index (14 MB), but a query loads a file of up to 139 kB for each of its characters. Characters and pairs, once a
 * document, make 20 MB in files of at most 22 kB, of which a query loads three to nine.
 */
async function writePagefind(
  entries: readonly Indexed[],
  outDir: string,
): Promise<{ manifest: SearchManifest; files: number; bytes: number }> {
  const documents = new Map(entries.map((document) => [keyOf(document), document]));
  const files = (await indexFiles(documents)).filter(({ path }) => isNeeded(path));
  let bytes = 0;
  for (const { path, content } of files) {
    const file = join(outDir, 'pagefind', path);
    const kept = rewritten(path, content, documents);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, kept);
    bytes += kept.length;
  }
  return { manifest: { kind: 'pagefind' }, files: files.length, bytes };
}

/** The document's digest: as the entry's address it makes the fragment's name change whenever the document does. */
function keyOf(document: Indexed): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}

async function indexFiles(documents: ReadonlyMap<string, Indexed>): Promise<IndexFile[]> {
  // Pagefind takes this setting from nowhere else.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(postingsAFile);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
    await addAll(index, documents);
    const { files, errors: complaints } = await index.getFiles();
    if (complaints.length > 0) throw new Error(`Pagefind: ${complaints.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}

/** Records handed to Pagefind at a time: it works on several at once, and what waits is held in memory twice. */
const recordsAtOnce = 64;

async function addAll(index: PagefindIndex, documents: ReadonlyMap<string, Indexed>): Promise<void> {
  const left = [...documents];
  while (left.length > 0) {
    const adding = left.splice(0, recordsAtOnce).map(async ([key, document]) => {
      const content = [...termsOf(document)].join(' ');
      const { errors } = await index.addCustomRecord({ url: `/${key}/`, content, language });
      if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    });
    await Promise.all(adding);
  }
}

/** Pagefind's interfaces are not used. Its worker is: compiling what looks terms up would hold up a phone for half a second. */
function isNeeded(path: string): boolean {
  return (
    /^(?:index|fragment)\//u.test(path) ||
    /\.pf_meta$/u.test(path) ||
    ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.unknown.pagefind'].includes(path)
  );
}

function rewritten(path: string, content: Uint8Array, documents: ReadonlyMap<string, Indexed>): Uint8Array {
  if (path.startsWith('fragment/')) return rewriteFragment(content, documents);
  return path.endsWith('.js') ? tellingFailures(content) : content;
}

/** How Pagefind passes over a file of its index that could not be loaded: what is in it counts as standing nowhere. */
const passingOver = '"load_index_chunk")).catch(()=>{})';

/** Pagefind's module or worker, but so that a search for which a file is missing rejects. */
function tellingFailures(module: Uint8Array): Uint8Array {
  const [before, after, ...more] = Buffer.from(module).toString().split(passingOver);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('Pagefind passes over missing files in some other way than 1.6.0; this is a bug');
  return Buffer.from(`${before}"load_index_chunk"))${after}`);
}

function rewriteFragment(content: Uint8Array, documents: ReadonlyMap<string, Indexed>): Uint8Array {
  const fragment = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as { url: string };
  const document = documents.get(fragment.url.slice(1, -1));
  if (!document) throw new Error(`Pagefind has an entry that nobody added: ${fragment.url}; this is a bug`);
  const rewritten = { ...fragment, content: '', word_count: 0, document };
  return gzipSync(signature + JSON.stringify(rewritten), { level: 9 });
}
