import { type Document, LineCounter, isMap, isNode, isScalar } from 'yaml';
import type { z } from 'zod';
import type { Place } from './problem.ts';
import { limits } from '../records/limits.ts';
import { parseYaml, type YamlError, tooDeep } from './parse-yaml.ts';
import { type Path, schemaReasons } from './schema-reasons.ts';

/** What is wrong with a file: with its YAML, or with what it says at a path (`date.value`, empty for the whole). */
export interface YamlFault {
  kind: 'syntax' | 'schema';
  path: string;
  reason: string;
  place: Place;
}

/** A YAML file as read, and where its parts stand. With a fault there is no value. */
export interface CheckedYaml<Value> {
  value: Value | null;
  faults: YamlFault[];
  /** The place of a part by its path (`['arrangement', 0, 'lines']`), of the nearest part that is there. */
  placeOf: (path: Path) => Place;
}

/** Reads a file of keys and values (YAML 1.2) that a schema describes, and finds every fault in it with its place. */
export function readCheckedYaml<Value>(text: string, schema: z.ZodType<Value>): CheckedYaml<Value> {
  const lineCounter = new LineCounter();
  const { document, errors } = parseYaml(text, { lineCounter, mostTokens: limits.sidecarWords.most });
  const placeOf = (path: Path): Place => nodePlace(document, path, lineCounter);
  const unread = (errors: readonly YamlError[]): CheckedYaml<Value> => {
    const faults = errors.map(({ reason, range }): YamlFault => {
      return { kind: 'syntax', path: '', reason, place: rangePlace(range, lineCounter) };
    });
    return { value: null, faults, placeOf };
  };
  if (errors.length > 0) return unread(errors);
  let said: unknown;
  try {
    said = document.toJS({ maxAliasCount: limits.aliases.most }) ?? {};
  } catch (error) {
    return unread([{ reason: whyUnfolded(error), range: rangeOf(document.contents) ?? [0, 0] }]);
  }
  const parsed = schema.safeParse(said);
  if (parsed.success) return { value: parsed.data, faults: [], placeOf };
  const faults = schemaReasons(schema, parsed.error.issues, said)
    .slice(0, limits.problems.most)
    .map(({ path, isKey, reason }): YamlFault => {
      const place = isKey ? keyPlace(document, path, lineCounter) : placeOf(path);
      return { kind: 'schema', path: (isKey ? path.slice(0, -1) : path).join('.'), reason, place };
    });
  return { value: null, faults, placeOf };
}

/** Why a file's aliases cannot be unfolded: too many, with which the library ends, or a stack that is full. */
function whyUnfolded(error: unknown): string {
  if (error instanceof RangeError) return tooDeep;
  const said = error instanceof Error ? error.message : String(error);
  if (!said.startsWith('Excessive alias count')) return said;
  return `Unexpected aliases that stand for more than ${limits.aliases.most} parts, expected fewer; write them out`;
}

/** The place of a key, not of what it says; of the nearest part that is there where it is none that can be found. */
function keyPlace(document: Document, path: Path, lines: LineCounter): Place {
  const around = path.slice(0, -1);
  const map = around.length === 0 ? document.contents : document.getIn(around, true);
  const key = isMap(map)
    ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === path.at(-1))?.key
    : undefined;
  const range = rangeOf(key);
  return range === null ? nodePlace(document, path, lines) : rangePlace(range, lines);
}

function nodePlace(document: Document, path: Path, lines: LineCounter): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = rangeOf(node);
    if (range !== null) return rangePlace(range, lines);
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function rangeOf(node: unknown): YamlError['range'] | null {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
}

function rangePlace([from, to]: YamlError['range'], lines: LineCounter): Place {
  const start = lines.linePos(from);
  const end = lines.linePos(to);
  return { line: start.line || 1, column: start.col || 1, endLine: end.line || 1, endColumn: end.col || 1 };
}
