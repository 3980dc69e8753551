import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { notCompared, writeApparatus } from '../src/collate/plain/apparatus.ts';
import { collatePlain, type PlainCollation } from '../src/collate/plain/collate-plain.ts';
import { writeCsv } from '../src/collate/plain/csv.ts';
import { writeTei } from '../src/collate/plain/tei.ts';
import { diskAnswer, tellDiskErrors } from './disk-errors.ts';
import { wrongUsage } from './flags.ts';

tellDiskErrors();
const usage = 'npm run collate -- A.txt B.txt … [--format json|text|csv|tei]';

const writers: Readonly<Record<string, (collation: PlainCollation) => string>> = {
  json: ({ witnesses, variants, joint }) => `${JSON.stringify({ witnesses, variants, joint }, null, 2)}\n`,
  text: writeApparatus,
  csv: writeCsv,
  tei: writeTei,
};

const { files, write } = readFlags();
const texts = files.map(readWitness);
if (texts.some((text) => text === null)) process.exitCode = 1;
else {
  const collation = collatePlain(named(texts.filter((text) => text !== null)));
  // The apparatus says it itself.
  if (write !== writeApparatus) for (const line of notCompared(collation)) console.error(line);
  process.stdout.write(write(collation));
}

function readFlags(): { files: string[]; write: (collation: PlainCollation) => string } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'json' } },
      allowPositionals: true,
      strict: true,
    });
    const write = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined;
    if (!write) return wrongUsage(`--format ${values.format}: expected json, text, csv or tei.`, usage);
    if (positionals.length < 2)
      return wrongUsage('At least two files are needed, one for each witness.', usage);
    return { files: positionals, write };
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/** A file's text; what cannot be read is told on standard error and gives `null`. */
function readWitness(path: string): { path: string; text: string } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { path, text };
  } catch (error) {
    console.error(`${path}: ${reasonOf(error)}`);
    return null;
  }
}

/** Why a file cannot be read, in plain words. */
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'this is not UTF-8 text.';
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  if (code === 'EACCES') return 'this file may not be read.';
  return `it cannot be read: ${diskAnswer(error) ?? String(error)}.`;
}

/** Witnesses are called by their file names; where two files have one name, by their paths, and by number where these are equal. */
function named(read: readonly { path: string; text: string }[]): { name: string; text: string }[] {
  const names = read.map(({ path }) => {
    const name = basename(path);
    return read.filter((other) => basename(other.path) === name).length > 1 ? path : name;
  });
  return read.map(({ text }, at) => {
    const earlier = names.slice(0, at).filter((name) => name === names[at]).length;
    return { name: `${names[at] ?? ''}${earlier > 0 ? `-${earlier + 1}` : ''}`, text };
  });
}
