import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataFileName, type DataFiles, dataFiles, jsonSchemaOf } from '../records/json-schema.ts';
import { checkOffsets } from './check-offsets.ts';
import { DataFolder } from './data/data-folder.ts';
import type { EarlierFiles } from './data/earlier-files.ts';
import { type OwnerAndStories, writeData } from './data/write-data.ts';
import { linkTarget } from './link-target.ts';
import { putInPlace } from './put-in-place.ts';
import { openWorkshop, tidyWorkshops } from './workshop.ts';

export interface RecordFiles {
  data: DataFiles;
  /** The decoded text of each page by its id. */
  raw: ReadonlyMap<string, string>;
  /** With this the data are written in other forms too, and an index of them. */
  forms?: OwnerAndStories | undefined;
  /** What an earlier run left at the target. */
  earlier?: EarlierFiles | undefined;
}

/**
 * Writes the files of the data contract into a folder of their own beside the target and puts that in its place, so that
 * the target, or what it leads to where it is a link, always holds one whole run. Every record is checked against its
 * schema first, and every offset against its text; a misfit throws.
 */
export async function writeRecords(
  outDir: string,
  { data, raw, forms, earlier }: RecordFiles,
): Promise<void> {
  checkOffsets(data);
  const target = linkTarget(outDir);
  tidyWorkshops(target);
  const workshop = openWorkshop(target);
  try {
    const made = join(workshop, 'records');
    const folder = new DataFolder(made, earlier);
    for (const name of Object.keys(dataFiles) as DataFileName[]) {
      const checked = dataFiles[name].safeParse(data[name]);
      if (!checked.success)
        throw new Error(`${name}.json does not meet its schema: ${checked.error.message}; this is a bug`);
      await folder.write(`${name}.json`, asJson(data[name]));
      await folder.write(`${name}.schema.json`, asJson(jsonSchemaOf(name)));
    }
    await folder.writeAll([...raw].map(([id, text]) => ({ path: `raw/${id}.txt`, text })));
    if (forms) await writeData(folder, data, forms);
    putInPlace(made, target);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
