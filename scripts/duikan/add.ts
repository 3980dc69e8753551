import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { nodeSha256 } from '../../src/export/node-sha256.ts';
import { readEnginePage } from '../../src/normalize/engine-files/engine-page.ts';
import { readBytes } from '../../src/normalize/normalize-page.ts';
import { idOfFile, isPageName, sidecarName } from '../../src/normalize/read/page-file.ts';
import { pageIdSchema } from '../../src/records/source.ts';
import { sidecarSchema } from '../../src/records/sidecar.ts';
import { diskAnswer, tellDiskErrors } from '../disk-errors.ts';
import { flagsAndNames, wrongUsage } from '../flags.ts';
import { checkSeeds } from '../folders.ts';

tellDiskErrors();
const usage = 'npx duikan add FILE… [--paper NAME] [--date 2025-01-22] [--number 3] [--to DIR]';
const { values, positionals: files } = flagsAndNames(
  {
    paper: { type: 'string' },
    date: { type: 'string' },
    number: { type: 'string' },
    to: { type: 'string', default: 'pages' },
  },
  usage,
);
if (files.length === 0) wrongUsage('Name at least one file with the text of a page.', usage);
checkSeeds(values.to, usage);
const sidecar = sidecarOf(values);

const there = readdirSync(values.to).filter(isPageName);
const ids = new Set(there.map(idOfFile));
const known = new Map(there.map((name) => [nodeSha256(readFileSync(join(values.to, name))), name]));
for (const file of files) {
  const wrong = addPage(file);
  if (wrong === null) continue;
  console.error(wrong);
  process.exitCode = 1;
}

/** Takes a page in; gives why not where it is none. */
function addPage(file: string): string | null {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return `${file}: ${bytes}`;
  const read = readBytes(file, bytes);
  if ('rule' in read) return formatProblem(read);
  const twin = known.get(nodeSha256(bytes));
  if (twin !== undefined) return `${file}: this page is there already, as ${join(values.to, twin)}.`;
  const name = nameFor(basename(file, extname(file)));
  // What an engine wrote keeps its ending, by which people know it; text has the one that is read.
  const own = `${name}${isPageName(file) && readEnginePage(read.text) !== null ? extname(file) : '.txt'}`;
  writeFileSync(join(values.to, own), bytes, { flag: 'wx' });
  if (sidecar !== null) writeFileSync(join(values.to, sidecarName(own)), sidecar, { flag: 'wx' });
  known.set(nodeSha256(bytes), own);
  console.log(`${file} → ${join(values.to, own)}${sidecar === null ? '' : ' and what is said of it'}`);
  return null;
}

function bytesOf(file: string): Uint8Array | string {
  try {
    return statSync(file).isFile() ? readFileSync(file) : 'this is no file.';
  } catch (error) {
    return `${diskAnswer(error) ?? String(error)}.`;
  }
}

/** The name in the folder: the file's own where it begins with an id that is free, else behind the next free number. */
function nameFor(own: string): string {
  const id = idOfFile(own);
  const isFree = pageIdSchema.safeParse(id).success && !ids.has(id);
  const name = isFree ? own : `${nextNumber()}_${own}`;
  ids.add(idOfFile(name));
  return name;
}

function nextNumber(): string {
  let number = 1;
  while (ids.has(String(number).padStart(3, '0'))) number += 1;
  return String(number).padStart(3, '0');
}

/** The file beside the page, `null` where nothing is said; ends with exit 2 where what is said cannot be. */
function sidecarOf({ paper, date, number }: typeof values): string | null {
  const stated = { basis: 'stated' };
  const said = {
    ...(paper === undefined ? {} : { paper: { name: paper, ...stated } }),
    ...(date === undefined ? {} : { date: { value: date, ...stated } }),
    ...(number === undefined ? {} : { number: { value: number, ...stated } }),
  };
  if (Object.keys(said).length === 0) return null;
  const checked = sidecarSchema.safeParse(said);
  const key = checked.error?.issues[0]?.path[0];
  if (key !== undefined)
    wrongUsage(
      `--${String(key)}: expected ${key === 'date' ? 'a day such as 2025-01-22' : 'a text that is not empty'}.`,
      usage,
    );
  return stringify(said);
}
