import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digestOf, digestOfFiles } from '../src/export/keep.ts';
import { seedsState } from '../src/export/seeds-state.ts';

/** A site as a build left it. */
interface Built {
  /** The digest of what it was built from. */
  from: string;
  /** Names, sizes and times of its files. */
  state: string;
  /** What was said of the pages. */
  said: string[];
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

/** What the build said that left the site at `target` as it stands, from just this; `null` where any other did, or none. */
export function builtBefore(target: string, from: string): string[] | null {
  try {
    const built = JSON.parse(readFileSync(noteOf(target), 'utf8')) as Built;
    return built.from === from && built.state === stateOf(target) ? built.said : null;
  } catch {
    return null;
  }
}

/** Notes what the site at `target` was built from, for the next build. */
export function noteBuilt(target: string, from: string, said: string[]): void {
  const built: Built = { from, state: stateOf(target), said };
  mkdirSync(dirname(noteOf(target)), { recursive: true });
  writeFileSync(noteOf(target), JSON.stringify(built));
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

const stateOf = (target: string): string => digestOf([seedsState(target)]);
