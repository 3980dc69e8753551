import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import { type PageInput, readBytes } from '../normalize/normalize-page.ts';
import { isPageName, isTextName, sidecarName } from '../normalize/read/page-file.ts';
import { limits } from '../records/limits.ts';
import { isSettingsFile } from './settings/settings.ts';

/** The pages of a folder: what is read of each when its turn comes, and what is wrong with the folder itself. */
export interface Seeds {
  files: string[];
  read: (file: string) => PageInput | Problem;
  problems: Problem[];
}

/** Lists the pages of a folder and those in it by their paths, in which folders are parted by `/`. Throws where there is no such folder. */
export function readSeeds(dir: string): Seeds {
  const names = namesIn(dir, '');
  const files = names.filter(isPageName);
  const sidecars = new Set(files.map(sidecarName));
  const problems = names.flatMap((name) => misnamedPage(name) ?? strayedSidecar(name, sidecars) ?? []);
  const has = new Set(names);
  return { files, read: (file) => readPage(dir, file, has), problems };
}

/** Folders beside pages that hold none: the decisions of editors, and packages, which bring files of every kind. */
const NO_PAGES = ['corrections', 'node_modules'];

/** All names in a folder, and in those folders in it that hold a page and are not hidden, linked to, or made by a run of ours. */
function namesIn(dir: string, folder: string): string[] {
  const found = readdirSync(join(dir, folder), { withFileTypes: true });
  const names = found.map(({ name }) => name);
  if (folder !== '' && isMade(join(dir, folder), names)) return [];
  const hasPages = folder === '' || names.some(isPageName);
  const own = found.flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (!entry.isDirectory() || isPageName(entry.name) || SIDECAR.test(entry.name))
      return hasPages ? [path] : [];
    return entry.name.startsWith('.') || NO_PAGES.includes(path) ? [] : namesIn(dir, `${path}/`);
  });
  return own.sort();
}

/** Whether a run wrote a folder: records, or a site with the records in it. */
const isMade = (folder: string, names: readonly string[]): boolean =>
  names.includes('pages.schema.json') || existsSync(join(folder, 'data/pages.schema.json'));

const SIDECAR = /\.ya?ml$/iu;
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A file that looks like a page by its name and goes unread; a README says something about the folder. */
function misnamedPage(file: string): Problem | null {
  const ending = /\.(?:txt|text|md|markdown)$/iu.exec(file)?.[0];
  if (ending === undefined || ending === '.txt' || /(?:^|\/)readme\.[^/]*$/iu.test(file)) return null;
  const facts = { found: ending, expected: `${file.slice(0, -ending.length)}.txt` };
  return problem('pages:ending', facts, { file, place: START });
}

/** What is wrong with a sidecar's name, if it is one. */
function strayedSidecar(file: string, sidecars: ReadonlySet<string>): Problem | null {
  const ending = SIDECAR.exec(file)?.[0];
  if (ending === undefined || isSettingsFile(file.slice(file.lastIndexOf('/') + 1))) return null;
  const stem = file.slice(0, -ending.length);
  const report = { file, place: START };
  if (!sidecars.has(`${stem}.yaml`)) return problem('sidecar:no-page', { expected: `${stem}.txt` }, report);
  if (ending === '.yaml') return null;
  return problem('sidecar:name', { found: ending, expected: `${stem}.yaml` }, report);
}

function readPage(dir: string, file: string, names: ReadonlySet<string>): PageInput | Problem {
  const bytes = readFile(dir, file, { rule: 'read:too-large', limit: limits.page.most });
  if ('rule' in bytes) return bytes;
  // What an engine writes may be one line from beginning to end.
  const long = isTextName(file) ? longLine(file, bytes) : null;
  if (long !== null) return long;
  const sidecar = sidecarName(file);
  if (!names.has(sidecar)) return { file, bytes, sidecar: null };
  const said = readFile(dir, sidecar, { rule: 'sidecar:too-large', limit: limits.sidecar.most });
  if ('rule' in said) return said;
  const decoded = readBytes(sidecar, said);
  return 'rule' in decoded ? decoded : { file, bytes, sidecar: decoded.text };
}

interface Limit {
  rule: 'read:too-large' | 'sidecar:too-large';
  limit: number;
}

/** The bytes of a file, or why there are none to read. */
function readFile(dir: string, file: string, { rule, limit }: Limit): Uint8Array | Problem {
  const path = join(dir, file);
  const found = statSync(path, { throwIfNoEntry: false });
  const report = { file, place: START };
  if (found === undefined) return problem('read:file', { found: 'missing' }, report);
  if (found.isDirectory()) return problem('read:file', { found: 'folder' }, report);
  // Reading a pipe would wait for whoever writes into it.
  if (!found.isFile()) return problem('read:file', { found: 'device' }, report);
  if (found.size > limit) return problem(rule, { bytes: found.size, limit }, report);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    return problem('read:file', { found: 'closed' }, report);
  }
  return readFileSync(path);
}

/** The first line that no page has for its length; bytes that end lines end them in every encoding that is read. */
function longLine(file: string, bytes: Uint8Array): Problem | null {
  if (bytes.length <= limits.line.most) return null;
  let start = 0;
  let line = 1;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    if (at - start > limits.line.most) {
      const facts = { bytes: at - start, limit: limits.line.most };
      return problem('read:long-line', facts, { file, place: { ...START, line, endLine: line } });
    }
    if (bytes[at] === 0x0a) line += 1;
    start = at + 1;
  }
  return null;
}
