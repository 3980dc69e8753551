import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * What libxml2 finds wrong with XML by a grammar, RELAX NG or an XML Schema; one call for several files, since each
 * starts it anew. Each fault that is one file's begins with its place among them: `0.xml`.
 */
export async function xmlFaults(grammar: string, ...files: string[]): Promise<string[]> {
  const schema = { fileName: basename(grammar), contents: readFileSync(grammar, 'utf8') };
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const extension = grammar.endsWith('.rng') ? 'relaxng' : 'schema';
  const { errors } = await validateXML({ xml, schema, extension });
  return errors.map(({ rawMessage }) => rawMessage);
}
