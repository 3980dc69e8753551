import {
  type Document,
  isScalar,
  Lexer,
  type LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml';
import { quoted } from './quoted.ts';
import { limits } from '../records/limits.ts';

/** What keeps a file from being read as YAML, in words for its author, and where: offsets, half-open, in UTF-16 units. */
export interface YamlError {
  reason: string;
  range: readonly [number, number];
}

export const tooDeep =
  'Unexpected nesting of too many levels, expected a few; close the brackets or indent less';

interface YamlOptions extends SchemaOptions {
  lineCounter: LineCounter;
  /** So many tokens are read; what takes more is refused unread, since a token of nonsense takes up to 5 µs. */
  mostTokens: number;
}

export interface ParsedYaml {
  document: Document.Parsed;
  /** The first errors by their places; what the document holds is of no use where there are any. */
  errors: YamlError[];
}

/**
 * Parses one YAML document in time that grows with its length alone. The parser's own check that keys are unique compares
 * each with all before it, which takes 40 s for 30,000 keys; here a table does the same. Its warnings would go to the
 * terminal, with the file's own words in them as they stand.
 */
export function parseYaml(text: string, { mostTokens, ...options }: YamlOptions): ParsedYaml {
  if (hasMoreTokens(text, mostTokens)) {
    const reason = `Unexpected length of more than ${mostTokens} words and signs, expected fewer; divide the file`;
    return { document: parseDocument(''), errors: [{ reason, range: [0, 0] }] };
  }
  const document = parseDocument(text, {
    ...options,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  return { document, errors: yamlErrors(document) };
}

function hasMoreTokens(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return !new Lexer()
    .lex(text)
    .take(most + 1)
    .every((_, at) => at < most);
}

/** One that is nested too deeply has one error, since the parser's others follow from it. */
function yamlErrors(document: Document): YamlError[] {
  const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined) return [{ reason: tooDeep, range: deep.pos }];
  return [...document.errors.map(inWords), ...secondKeys(document)]
    .toSorted((a, b) => a.range[0] - b.range[0])
    .slice(0, limits.problems.most);
}

function inWords({ code, message, pos }: Document['errors'][number]): YamlError {
  if (code === 'MULTIPLE_DOCS') {
    const reason = 'Unexpected second document, expected one; remove the line "---" before it';
    return { reason, range: pos };
  }
  return { reason: message, range: pos };
}

/** Keys that stand more than once in one map, each time but the first. */
function secondKeys(document: Document): YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items as Pair<Node>[]) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(secondKey(key));
        seen.add(key.value);
      }
      return found.length < limits.problems.most ? undefined : visit.BREAK;
    },
  });
  return found;
}

function secondKey(key: Node): YamlError {
  const name = isScalar(key) ? String(key.value) : '';
  const reason = `Unexpected second key "${quoted(name)}", expected each key once; remove one`;
  return { reason, range: key.range ? [key.range[0], key.range[1]] : [0, 0] };
}
