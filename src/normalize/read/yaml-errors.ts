import { type Document, isNode, isScalar, visit } from 'yaml';
import { quoted } from '../../diagnostics/quoted.ts';

/** What keeps a file from being read as YAML, in words for its author, and where: offsets, half-open, in UTF-16 units. */
export interface YamlError {
  reason: string;
  range: readonly [number, number];
}

export const tooDeep =
  'Unexpected nesting of too many levels, expected a few; close the brackets or indent less';

/** The errors of a document. One that is nested too deeply has one, since the parser's others follow from it. */
export function yamlErrors(document: Document): YamlError[] {
  const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined) return [{ reason: tooDeep, range: deep.pos }];
  return document.errors.map((error) => inWords(error, document));
}

function inWords({ code, message, pos }: Document['errors'][number], document: Document): YamlError {
  if (code === 'MULTIPLE_DOCS') {
    const reason = 'Unexpected second document, expected one; remove the line "---" before it';
    return { reason, range: pos };
  }
  if (code === 'DUPLICATE_KEY') return secondKey(document, pos);
  return { reason: message, range: pos };
}

/** The parser tells where a key begins that was there before, and not which one it is. */
function secondKey(document: Document, pos: YamlError['range']): YamlError {
  let found: YamlError = { reason: 'Unexpected second use of a key, expected each key once', range: pos };
  visit(document, {
    Pair: (_, { key }) => {
      if (!isNode(key) || key.range?.[0] !== pos[0]) return undefined;
      const name = isScalar(key) ? String(key.value) : key.toString();
      const reason = `Unexpected second key "${quoted(name)}", expected each key once; remove one`;
      found = { reason, range: [key.range[0], key.range[1]] };
      return visit.BREAK;
    },
  });
  return found;
}
