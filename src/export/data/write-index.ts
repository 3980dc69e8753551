import { z } from 'zod';
import { type DataIndex, dataIndexSchema } from '../../records/data-index.ts';
import type { Settings } from '../settings/settings.ts';
import { checksumsName } from './checksums-name.ts';
import type { DataFolder, WrittenFile } from './data-folder.ts';

/** Media types by ending. */
const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  diff: 'text/x-diff',
  json: 'application/json',
  jsonld: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
  xml: 'application/tei+xml',
};

const usualRights =
  'The texts belong to their newspapers and authors; they were read by machine and may be misread.';

/** Whose the texts are, as the owner says or as it is with newspapers. */
export const rightsOf = ({ rights }: Settings): string => rights ?? usualRights;

/** Writes what there is: `index.json`, its schema, and the checksums of all files. */
export async function writeIndex(
  folder: DataFolder,
  { settings, counts }: { settings: Settings; counts: DataIndex['counts'] },
): Promise<void> {
  const written = folder.files;
  await folder.write(checksumsName, written.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
  const paths = new Set(written.map(({ path }) => path));
  const index: DataIndex = {
    title: settings.title ?? '对勘',
    address: settings.address ?? null,
    rights: rightsOf(settings),
    licence: settings.licence ?? null,
    counts,
    checksums: checksumsName,
    files: written.filter(({ path }) => !path.includes('/')).map((file) => described(file, paths)),
    folders: foldersOf(written),
  };
  await folder.write('index.json', `${JSON.stringify(dataIndexSchema.parse(index), null, 1)}\n`);
  const schema = { title: 'index.json', ...z.toJSONSchema(dataIndexSchema, { target: 'draft-2020-12' }) };
  await folder.write('index.schema.json', `${JSON.stringify(schema, null, 1)}\n`);
}

function described(
  { path, bytes, sha256 }: WrittenFile,
  paths: ReadonlySet<string>,
): DataIndex['files'][number] {
  const schema = path.replace(/\.json$/u, '.schema.json');
  return {
    path,
    type: typeOf(path),
    schema: schema !== path && paths.has(schema) ? schema : null,
    bytes,
    sha256,
  };
}

/** One entry a folder and kind of file in it. */
function foldersOf(written: readonly WrittenFile[]): DataIndex['folders'] {
  const within = written.filter(({ path }) => path.includes('/'));
  const kinds = Map.groupBy(within, ({ path }) => path.replace(/[^/]*?((?:\.[a-z-]+)+)$/u, '*$1'));
  return [...kinds].map(([path, files]) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { path, type: typeOf(path), files: files.length, bytes };
  });
}

const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
