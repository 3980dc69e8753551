import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import type { Place, Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import { type Sidecar, sidecarSchema } from '../records/sidecar.ts';

/** A sidecar as read, where its parts stand, and what is wrong with it. With an error there is no sidecar. */
export interface ReadSidecar {
  sidecar: Sidecar | null;
  problems: Problem[];
  /** The place of a part by its path (`['arrangement', 0, 'pieces', 1, 'lines']`), of the nearest part that is there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Aliases a sidecar may use; more are an attack on the reader's memory. */
const MOST_ALIASES = 20;

/** Reads a sidecar (YAML 1.2) and reports every problem in it with its place. */
export function readSidecar(file: string, text: string): ReadSidecar {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const placeOf = (path: readonly PropertyKey[]): Place => nodePlace(document, path, lineCounter);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const place = rangePlace(error.pos, lineCounter);
      return problem('sidecar:syntax', { reason: error.message }, { file, place });
    });
    return { sidecar: null, problems, placeOf };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      sidecar: null,
      problems: [problem('sidecar:syntax', { reason }, { file, place: placeOf([]) })],
      placeOf,
    };
  }
  const parsed = sidecarSchema.safeParse(value);
  if (parsed.success) return { sidecar: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues.map((issue) =>
    problem(
      'sidecar:schema',
      { path: issue.path.join('.') || 'sidecar', reason: issue.message },
      { file, place: placeOf(issue.path) },
    ),
  );
  return { sidecar: null, problems, placeOf };
}

function nodePlace(document: Document, path: readonly PropertyKey[], lines: LineCounter): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return rangePlace([node.range[0], node.range[1]], lines);
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function rangePlace([from, to]: readonly [number, number], lines: LineCounter): Place {
  const start = lines.linePos(from);
  const end = lines.linePos(to);
  return { line: start.line || 1, column: start.col || 1, endLine: end.line || 1, endColumn: end.col || 1 };
}
