import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** What libxml2 finds wrong with XML by one of the grammars here; one call for several, since each starts it anew. */
export async function faultsOf(grammar: 'atom' | 'sitemap', ...files: string[]): Promise<string[]> {
  const name = `${grammar}.rng`;
  const schema = { fileName: name, contents: readFileSync(join(import.meta.dirname, name), 'utf8') };
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
  return errors.map(({ message }) => message);
}
