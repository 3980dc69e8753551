import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataFileName, type DataFiles, dataFiles, jsonSchemaOf } from '../records/json-schema.ts';
import { checkOffsets } from './check-offsets.ts';
import { linkTarget } from './link-target.ts';
import { putInPlace } from './put-in-place.ts';
import { openWorkshop, tidyWorkshops } from './workshop.ts';

export interface RecordFiles {
  data: DataFiles;
  /** The decoded text of each page by its id. */
  raw: ReadonlyMap<string, string>;
}

/**
 * Writes the files of the data contract into a folder of their own beside the target and puts that in its place, so that
 * the target, or what it leads to where it is a link, always holds one whole run. Every record is checked against its
 * schema first, and every offset against its text; a misfit throws.
 */
export async function writeRecords(outDir: string, { data, raw }: RecordFiles): Promise<void> {
  checkOffsets(data);
  const target = linkTarget(outDir);
  tidyWorkshops(target);
  const workshop = openWorkshop(target);
  try {
    const made = join(workshop, 'records');
    await mkdir(join(made, 'raw'), { recursive: true });
    for (const name of Object.keys(dataFiles) as DataFileName[]) {
      const checked = dataFiles[name].safeParse(data[name]);
      if (!checked.success)
        throw new Error(`${name}.json does not meet its schema: ${checked.error.message}; this is a bug`);
      await writeJson(join(made, `${name}.json`), data[name]);
      await writeJson(join(made, `${name}.schema.json`), jsonSchemaOf(name));
    }
    for (const [id, text] of raw) await writeFile(join(made, 'raw', `${id}.txt`), text);
    putInPlace(made, target);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
}
