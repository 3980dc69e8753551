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
export async function readRecords(recordsDir: string, parse?: Parse): Promise<DataFiles> {
  const names = Object.keys(dataFiles) as DataFileName[];
  const read = await Promise.all(
    names.map(async (name) => [name, await readRecord(recordsDir, name, parse)] as const),
  );
  return Object.fromEntries(read) as unknown as DataFiles;
}
