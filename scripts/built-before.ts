import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EarlierFiles } from '../src/export/data/earlier-files.ts';
import { digestOf, digestOfFiles } from '../src/export/keep.ts';
import { fileStates } from '../src/export/seeds-state.ts';

/** What a run noted of the folder that it left. */
interface Note<Said> {
  /** The digest of what it was made from. */
  from: string;
  /** Names, sizes and times of its files. */
  state: string;
  /** What was said of the pages. */
  said: Said;
}

/** A folder as a run left it: what it was made from, what was said, and the state of each of its files by its path. */
export interface Left<Said> {
  from: string;
  said: Said;
  states: ReadonlyMap<string, string>;
}

/** The digest of all that a site is built from: the code, the folder of pages, what the owner says of it, and clusters. */
export function builtFrom(
  seeds: string,
  { code, settings, clusters }: { code: string; settings: unknown; clusters?: unknown },
): string {
  return digestOf([
    code,
    digestOfFiles([seeds, 'public']),
    JSON.stringify([settings, clusters ?? null]),
    process.env['NODE_ENV'] ?? null,
  ]);
}

/** The folder at `target` as a run of ours left it; `null` where it is another, or was written into since. */
export function leftAt<Said>(target: string): Left<Said> | null {
  try {
    const { from, state, said } = JSON.parse(readFileSync(noteOf(target), 'utf8')) as Note<Said>;
    const states = fileStates(target);
    return state === digestOfStates(states) ? { from, said, states } : null;
  } catch {
    return null;
  }
}

/** Notes what the folder at `target` was made from and what was said, for the next run. */
export function noteLeft(target: string, from: string, said: unknown): void {
  const note: Note<unknown> = { from, state: digestOfStates(fileStates(target)), said };
  mkdirSync(dirname(noteOf(target)), { recursive: true });
  writeFileSync(noteOf(target), JSON.stringify(note));
}

/** The files of the data that a run left at `target`. */
export const earlierFiles = (target: string, { states }: Left<unknown>): EarlierFiles =>
  new EarlierFiles(target, states);

/** The states of the files in a folder of one that a run left, by their paths in it. */
export function statesBelow(folder: string, { states }: Left<unknown>): Map<string, string> {
  const below = [...states].filter(([path]) => path.startsWith(`${folder}/`));
  return new Map(below.map(([path, state]) => [path.slice(folder.length + 1), state]));
}

/** Where the notes lie on the pages of the site at `target`: what each was made from (`src/site/page-memory.ts`). */
export const notesOf = (target: string): string => `${noteOf(target)}l`;

/** What the pages are that these notes are on: the digest of each, in no order. */
export function pagesMade(notes: string): string[] {
  return readdirSync(notes)
    .flatMap((name) => readFileSync(join(notes, name), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { made: string }).made);
}

/** Keeps the notes that the threads of a build took of its pages, each in a file, once the pages stand at `target`. */
export function keepNotes(notes: string, target: string): void {
  const [first, ...others] = readdirSync(notes)
    .toSorted()
    .map((name) => join(notes, name));
  if (first === undefined) return;
  for (const other of others) appendFileSync(first, readFileSync(other));
  renameSync(first, notesOf(target));
}

const noteOf = (target: string): string => join('.cache/built', `${digestOf([resolve(target)])}.json`);

const digestOfStates = (states: ReadonlyMap<string, string>): string => digestOf([...states].flat());
