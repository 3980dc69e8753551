import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type DataFileName, type DataFiles, dataFiles, jsonSchemaOf } from '../records/json-schema.ts';
import { checkOffsets } from './check-offsets.ts';
import { linkTarget } from './link-target.ts';

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
  await mkdir(dirname(target), { recursive: true });
  const workshop = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
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
    await putInPlace(made, target, workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
}

async function putInPlace(made: string, target: string, workshop: string): Promise<void> {
  const before = join(workshop, 'before');
  const replaced = await rename(target, before).then(
    () => true,
    () => false,
  );
  try {
    await rename(made, target);
  } catch (error) {
    if (replaced) await rename(before, target);
    throw error;
  }
}
