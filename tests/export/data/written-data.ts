import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords } from '../../../src/export/make-records.ts';
import type { DataFiles } from '../../../src/records/json-schema.ts';

/** The data of the project's own pages, as they are published. */
export interface WrittenData {
  folder: string;
  text: (path: string) => string;
  json: (path: string) => unknown;
  records: <Name extends keyof DataFiles>(name: Name) => DataFiles[Name];
  remove: () => void;
}

export async function writtenData(): Promise<WrittenData> {
  const parent = mkdtempSync(join(tmpdir(), 'duikan-data-'));
  const folder = join(parent, 'data');
  const settings = { title: '试', rights: '各报所有', address: 'https://example.org/a/b/' };
  await makeRecords({ seedsDir: 'seeds', outDir: folder, settings });
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const json = (path: string): unknown => JSON.parse(text(path));
  return {
    folder,
    text,
    json,
    records: (name) => json(`${name}.json`) as DataFiles[typeof name],
    remove: () => rmSync(parent, { recursive: true }),
  };
}
