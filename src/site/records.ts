import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOwnRecords, readRecords } from '../export/read-records.ts';
import { withoutMessages } from '../i18n/message.ts';
import { parsePlain } from '../i18n/parse-plain.ts';
import { type DataIndex, dataIndexSchema } from '../records/data-index.ts';
import { type Archive, archiveOf } from './archive.ts';
import { tellAsked } from './asked.ts';
import { type HeldRecords, heldRecords } from './held-records.ts';
import { answerTo, observed, type Question } from './observed.ts';

export type { Archive, PageProblem } from './archive.ts';

/** Where the records lie that the site is built from: what `npm run records` wrote, or another folder of the same form. */
const recordsDir = process.env['DUIKAN_RECORDS'] ?? '.records';

/** Whether a build reads them: until it ends none are put in their place. */
const areHeld = process.env['DUIKAN_MEMORY'] !== undefined;

/** The records as they were last read, and which or of when they are; `observed`: telling what is asked. */
let read: { of: HeldRecords | number; plain: Promise<Archive>; observed: Promise<Archive> } | null = null;

/**
 * The records the site is built from. They are read once and held: pages are made one after the other from the same
 * ones. Where others have been put in their place since, or are held in memory (`npm run dev`), it is those.
 */
export function loadArchive(): Promise<Archive> {
  return readOnce().observed;
}

function readOnce(): NonNullable<typeof read> {
  if (read && areHeld) return read;
  const held = heldRecords();
  const of = held ?? whenWritten();
  if (read?.of === of) return read;
  const readAll = areHeld ? readOwnRecords : readRecords;
  const data = held ? Promise.resolve(held.data) : readAll(recordsDir, parsePlain);
  const plain = data.then(archiveOf);
  read = { of, plain, observed: plain.then((archive) => observed(archive, tellAsked)) };
  return read;
}

/** The raw text of a page, its lines as they were read. */
export async function loadRawLines(page: string): Promise<string[]> {
  const text = heldRecords()?.raw.get(page) ?? (await fileOf(`raw/${page}.txt`));
  if (text === null) throw new Error(`Page ${page} has no raw text among the records; this is a bug.`);
  return withoutMessages(text).split('\n');
}

/** What data there are, `null` where only the records were made (`npm run dev`). */
export async function loadDataIndex(): Promise<DataIndex | null> {
  const text = heldRecords() ? null : await fileOf('index.json');
  return text === null ? null : dataIndexSchema.parse(JSON.parse(text));
}

/** What begins a question for a file beside the records. */
const fileQuestion = 'file ';

/** The text of a file beside the records, which is a question too; `null` where there is none. */
function fileOf(name: string): Promise<string | null> {
  tellAsked(fileQuestion + name);
  return readFile(join(recordsDir, name), 'utf8').catch(() => null);
}

/** What the records answer to a question that a page has asked; throws where they do not know what it is about. */
export async function answerAgain(question: Question): Promise<unknown> {
  if (question.startsWith(fileQuestion)) return fileOf(question.slice(fileQuestion.length));
  return answerTo(await readOnce().plain, question);
}

function whenWritten(): number {
  try {
    return statSync(join(recordsDir, 'pages.json')).mtimeMs;
  } catch (cause) {
    throw new Error(`No records in ${recordsDir}: run "npm run records" first.`, { cause });
  }
}
