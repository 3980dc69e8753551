import { writeApparatus } from '../src/collate/plain/apparatus.ts';
import { collatePlain, type PlainCollation } from '../src/collate/plain/collate-plain.ts';
import { writeCsv } from '../src/collate/plain/csv.ts';
import { writeGraphml } from '../src/collate/plain/graphml.ts';
import { jsonParts } from '../src/collate/plain/json.ts';
import { leaveOut, withoutVerdicts } from '../src/collate/plain/leave-out.ts';
import { notCompared } from '../src/collate/plain/not-compared.ts';
import { named } from '../src/collate/plain/named.ts';
import { inOrder } from '../src/collate/plain/sigla.ts';
import { writeTable } from '../src/collate/plain/table.ts';
import { writeTei } from '../src/collate/plain/tei.ts';
import { limits } from '../src/records/limits.ts';
import { escapeUnseen, hasUnseen, sayUnseen, sayUnseenInLine } from '../src/text/unseen.ts';
import { collateFlags, tooFew, tooMany, type CollateFlags, type Format } from './collate/collate-flags.ts';
import { readFileOf, type NamedText, type ReadFile } from './collate/read-witnesses.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { wrongUsage } from './flags.ts';

tellDiskErrors();

const writers: Readonly<
  Record<Exclude<Format, 'json'>, (collation: PlainCollation, flags: CollateFlags) => string>
> = {
  text: (collation, { verdict }) => writeApparatus(collation, { verdicts: verdict }),
  csv: writeCsv,
  tei: (collation, { lines }) => writeTei(collation, { verse: lines }),
  table: writeTable,
  graphml: writeGraphml,
};

/** Code units from which on parts are written; fewer at a time are more calls, more are more memory. */
const enoughToWrite = 1 << 18;

const asked = collateFlags();
const texts = await readAll(asked);
if (texts) {
  const collated = inOrder(collatePlain(texts, { ...asked, base: baseIn(texts, asked.base) }), texts);
  const kept = leaveOut(collated, asked.without);
  const collation = asked.verdict ? kept : withoutVerdicts(kept);
  // The apparatus says it itself.
  if (asked.format !== 'text') for (const line of notCompared(collation)) console.error(sayUnseen(line));
  if (asked.format === 'json') writeParts(jsonParts(collation), texts.some(mayHideSomething));
  else {
    const text = writers[asked.format](collation, asked);
    // What goes to a terminal is for people, into a file for programs.
    process.stdout.write(process.stdout.isTTY ? sayUnseen(text) : text);
  }
}

/** Writes JSON as it is made; it says the same without a raw escape sequence. */
function writeParts(parts: Iterable<string>, hidesSomething: boolean): void {
  let waiting = '';
  const write = (): boolean => process.stdout.write(hidesSomething ? escapeUnseen(waiting) : waiting);
  for (const part of parts) {
    waiting += part;
    if (waiting.length < enoughToWrite) continue;
    write();
    waiting = '';
  }
  write();
}

/** Whether what is written of a text may hold a character that is not seen; a joiner may be parted from what it joins. */
function mayHideSomething(text: NamedText): boolean {
  const all = JSON.stringify(text).replaceAll(/\\[rnt]/gu, '');
  return all.includes('\u200d') || hasUnseen(all);
}

/** All witnesses; `null` where some file cannot be read, each of which is told on standard error. */
async function readAll({ files }: CollateFlags): Promise<NamedText[] | null> {
  if (files.length < 2 && !files.some(({ path }) => path.endsWith('.json'))) tooFew();
  const read = await Promise.all(files.map(async (file) => ({ ...file, ...(await readFileOf(file)) })));
  for (const file of read) tell(file);
  if (read.some((file) => 'problem' in file)) {
    process.exitCode = 1;
    return null;
  }
  const paths = files.map(({ path }) => path);
  for (const path of new Set(paths.filter((one, at) => paths.indexOf(one) < at)))
    console.error(sayUnseenInLine(`${path} is named twice, and counts as two witnesses.`));
  const all = named(read.flatMap((file) => ('texts' in file ? file.texts : [])));
  if (all.length > limits.witnesses.most) tooMany(all.length);
  return all.length < 2 ? tooFew() : all;
}

/** Says on standard error what is wrong with a file, and what of it is left out. */
function tell(file: ReadFile & { path: string }): void {
  if ('problem' in file) {
    const place = file.place ? `:${file.place.line}:${file.place.column}` : '';
    console.error(sayUnseenInLine(`${file.path}${place}: ${file.problem}`));
  } else if (file.left !== undefined && file.left > 0) {
    const lines = file.left === 1 ? '1 line' : `${file.left} lines`;
    console.error(sayUnseenInLine(`${file.path}: left out as page head, foot, number or picture: ${lines}.`));
  }
}

/** The name of the witness that is called so, by siglum, file or file without `.txt`. */
function baseIn(all: readonly NamedText[], asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const found = all.find(({ name, siglum }) => [siglum, name, name.replace(/\.\w+$/u, '')].includes(asked));
  return (
    found?.name ??
    wrongUsage(
      `--base ${asked}: no witness is called so, expected one of ${all.map(({ name, siglum }) => siglum ?? name).join(', ')}.`,
      'npm run collate -- A.txt B.txt --base A',
    )
  );
}
