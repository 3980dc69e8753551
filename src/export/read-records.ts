import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataFileName, type DataFiles, dataFiles } from '../records/json-schema.ts';

/** Reads one file of the data contract from a folder of records. Throws where it does not meet its schema. */
export async function readRecord<Name extends DataFileName>(
  recordsDir: string,
  name: Name,
): Promise<DataFiles[Name]> {
  const file = join(recordsDir, `${name}.json`);
  return dataFiles[name].parse(JSON.parse(await readFile(file, 'utf8'))) as DataFiles[Name];
}

/** Reads all files of the data contract from a folder of records. Throws where one does not meet its schema. */
export async function readRecords(recordsDir: string): Promise<DataFiles> {
  const names = Object.keys(dataFiles) as DataFileName[];
  const read = await Promise.all(
    names.map(async (name) => [name, await readRecord(recordsDir, name)] as const),
  );
  return Object.fromEntries(read) as unknown as DataFiles;
}
