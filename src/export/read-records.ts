import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataFileName, type DataFiles, dataFiles } from '../records/json-schema.ts';

/** What makes a value of JSON. */
type Parse = (json: string) => unknown;

/** Reads one file of the data contract from a folder of records. Throws where it does not meet its schema. */
export async function readRecord<Name extends DataFileName>(
  recordsDir: string,
  name: Name,
  parse: Parse = JSON.parse,
): Promise<DataFiles[Name]> {
  const file = join(recordsDir, `${name}.json`);
  return dataFiles[name].parse(parse(await readFile(file, 'utf8'))) as DataFiles[Name];
}

/** Reads all files of the data contract from a folder of records. Throws where one does not meet its schema. */
export function readRecords(recordsDir: string, parse?: Parse): Promise<DataFiles> {
  return readEach((name) => readRecord(recordsDir, name, parse));
}

/**
 * The same of records that this build has just written, and checked as it did: of a thousand pages a check takes seconds,
 * and makes everything twice.
 */
export function readOwnRecords(recordsDir: string, parse: Parse = JSON.parse): Promise<DataFiles> {
  return readEach(async (name) => parse(await readFile(join(recordsDir, `${name}.json`), 'utf8')));
}

/** One file after the other: the text of each is as big as what is made of it. */
async function readEach(read: (name: DataFileName) => Promise<unknown>): Promise<DataFiles> {
  const data: Record<string, unknown> = {};
  for (const name of Object.keys(dataFiles) as DataFileName[]) data[name] = await read(name);
  return data as unknown as DataFiles;
}
