import { type Document, LineCounter, isMap, isNode, isScalar } from 'yaml';
import type { Place, Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { type Sidecar, sidecarSchema } from '../../records/sidecar.ts';
import { type Path, sidecarReasons } from './sidecar-reasons.ts';
import { mostProblems, parseYaml, type YamlError, tooDeep } from './parse-yaml.ts';

/** A sidecar as read, where its parts stand, and what is wrong with it. With an error there is no sidecar. */
export interface ReadSidecar {
  sidecar: Sidecar | null;
  problems: Problem[];
  /** The place of a part by its path (`['arrangement', 0, 'pieces', 1, 'lines']`), of the nearest part that is there. */
  placeOf: (path: Path) => Place;
}

/** Aliases a sidecar may use; more are an attack on the reader's memory. */
export const MOST_ALIASES = 20;

/** More bytes make no sidecar, which says three things of a page and arranges a few of its lines. */
export const MOST_SIDECAR_BYTES = 1_000_000;

/** Words and signs of YAML; one of the project's own has about a hundred. */
const MOST_TOKENS = 200_000;

/** Reads a sidecar (YAML 1.2) and reports every problem in it with its place. */
export function readSidecar(file: string, text: string): ReadSidecar {
  const lineCounter = new LineCounter();
  const { document, errors } = parseYaml(text, { lineCounter, mostTokens: MOST_TOKENS });
  const placeOf = (path: Path): Place => nodePlace(document, path, lineCounter);
  const unread = (errors: readonly YamlError[]): ReadSidecar => {
    const problems = errors.map(({ reason, range }) =>
      problem('sidecar:syntax', { reason }, { file, place: rangePlace(range, lineCounter) }),
    );
    return { sidecar: null, problems, placeOf };
  };
  if (errors.length > 0) return unread(errors);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    // A stack that is full is the only RangeError here.
    const reason =
      error instanceof RangeError ? tooDeep : error instanceof Error ? error.message : String(error);
    return unread([{ reason, range: rangeOf(document.contents) ?? [0, 0] }]);
  }
  const parsed = sidecarSchema.safeParse(value);
  if (parsed.success) return { sidecar: parsed.data, problems: [], placeOf };
  const problems = sidecarReasons(parsed.error.issues, value)
    .slice(0, mostProblems)
    .map(({ path, isKey, reason }) => {
      const place = isKey ? keyPlace(document, path, lineCounter) : placeOf(path);
      const whole = isKey ? path.slice(0, -1) : path;
      return problem('sidecar:schema', { path: whole.join('.') || 'sidecar', reason }, { file, place });
    });
  return { sidecar: null, problems, placeOf };
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
