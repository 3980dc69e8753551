import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FiledEntry, readCorrections, type ReadCorrections } from '../corrections/read-corrections.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import { limits } from '../records/limits.ts';

/** The folder of corrections beside the pages. */
const folder = 'corrections';

/** Reads all files of corrections of a folder of pages, by name; files are named by their path in that folder. */
export function readCorrectionFiles(seedsDir: string): ReadCorrections {
  const entries: FiledEntry[] = [];
  const problems: Problem[] = [];
  const { read: names, unread } = namesIn(join(seedsDir, folder));
  for (const name of unread) {
    problems.push(problem('corrections:name', null, { file: `${folder}/${name}`, place: start }));
  }
  for (const name of names) {
    const read = readFile(join(seedsDir, folder, name), `${folder}/${name}`);
    for (const entry of read.entries) entries.push(entry);
    problems.push(...read.problems);
  }
  return { entries, problems };
}

/** What the folder holds, by name: files of corrections, and what would go unread without a word. */
function namesIn(dir: string): { read: string[]; unread: string[] } {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return { read: [], unread: [] };
  const isRead = (name: string): boolean =>
    /\.ya?ml$/u.test(name) && (statSync(join(dir, name), { throwIfNoEntry: false })?.isFile() ?? false);
  const names = readdirSync(dir).sort();
  return {
    read: names.filter(isRead),
    unread: names.filter((name) => !isRead(name) && !/^\.|\.md$/u.test(name)),
  };
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function readFile(path: string, file: string): ReadCorrections {
  const { size } = statSync(path);
  const at = { file, place: start };
  if (size > limits.corrections.most) {
    const facts = { bytes: size, limit: limits.corrections.most };
    return { entries: [], problems: [problem('corrections:too-large', facts, at)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return { entries: [], problems: [problem('corrections:encoding', null, at)] };
  }
  return readCorrections(file, text);
}
