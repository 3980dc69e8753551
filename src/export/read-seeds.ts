import { accessSync, constants, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import { MAX_PAGE_BYTES } from '../normalize/read/decode.ts';
import { type PageInput, readBytes, sidecarName } from '../normalize/normalize-page.ts';

/** The pages of a folder: what is read of each when its turn comes, and what is wrong with the folder itself. */
export interface Seeds {
  files: string[];
  read: (file: string) => PageInput | Problem;
  problems: Problem[];
}

/** Lists a folder's pages (`*.txt`) by name. Throws where there is no such folder. */
export function readSeeds(dir: string): Seeds {
  const names = readdirSync(dir).sort();
  const files = names.filter((name) => name.endsWith('.txt'));
  const pages = new Set(files);
  const problems = names.flatMap((name) => misnamedPage(name) ?? strayedSidecar(name, pages) ?? []);
  if (files.length === 0) problems.push(problem('pages:none', null, { file: '.', place: null }));
  const has = new Set(names);
  return { files, read: (file) => readPage(dir, file, has), problems };
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A file that looks like a page by its name and goes unread; a README says something about the folder. */
function misnamedPage(file: string): Problem | null {
  const ending = /\.(?:txt|text|md|markdown)$/iu.exec(file)?.[0];
  if (ending === undefined || ending === '.txt' || /^readme\./iu.test(file)) return null;
  const facts = { found: ending, expected: `${file.slice(0, -ending.length)}.txt` };
  return problem('pages:ending', facts, { file, place: START });
}

/** What is wrong with a sidecar's name, if it is one. */
function strayedSidecar(file: string, pages: ReadonlySet<string>): Problem | null {
  const ending = /\.ya?ml$/iu.exec(file)?.[0];
  if (ending === undefined) return null;
  const page = `${file.slice(0, -ending.length)}.txt`;
  const report = { file, place: START };
  if (!pages.has(page)) return problem('sidecar:no-page', { expected: page }, report);
  if (ending === '.yaml') return null;
  return problem('sidecar:name', { found: ending, expected: sidecarName(page) }, report);
}

function readPage(dir: string, file: string, names: ReadonlySet<string>): PageInput | Problem {
  const bytes = readFile(dir, file);
  if ('rule' in bytes) return bytes;
  const sidecar = sidecarName(file);
  if (!names.has(sidecar)) return { file, bytes, sidecar: null };
  const said = readFile(dir, sidecar);
  if ('rule' in said) return said;
  const decoded = readBytes(sidecar, said);
  return 'rule' in decoded ? decoded : { file, bytes, sidecar: decoded.text };
}

/** The bytes of a file, or why there are none to read. */
function readFile(dir: string, file: string): Uint8Array | Problem {
  const path = join(dir, file);
  const found = statSync(path, { throwIfNoEntry: false });
  const report = { file, place: START };
  if (found === undefined) return problem('read:file', { found: 'missing' }, report);
  if (found.isDirectory()) return problem('read:file', { found: 'folder' }, report);
  // Reading a pipe would wait for whoever writes into it.
  if (!found.isFile()) return problem('read:file', { found: 'device' }, report);
  if (found.size > MAX_PAGE_BYTES)
    return problem('read:too-large', { bytes: found.size, limit: MAX_PAGE_BYTES }, report);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    return problem('read:file', { found: 'closed' }, report);
  }
  return readFileSync(path);
}
