import type { Place, Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { type Sidecar, sidecarSchema } from '../../records/sidecar.ts';
import { readCheckedYaml } from '../../diagnostics/checked-yaml.ts';
import type { Path } from '../../diagnostics/schema-reasons.ts';

/** A sidecar as read, where its parts stand, and what is wrong with it. With an error there is no sidecar. */
export interface ReadSidecar {
  sidecar: Sidecar | null;
  problems: Problem[];
  /** The place of a part by its path (`['arrangement', 0, 'pieces', 1, 'lines']`), of the nearest part that is there. */
  placeOf: (path: Path) => Place;
}

/** Reads a sidecar (YAML 1.2) and reports every problem in it with its place. */
export function readSidecar(file: string, text: string): ReadSidecar {
  const { value, faults, placeOf } = readCheckedYaml(text, sidecarSchema);
  const problems = faults.map(({ kind, path, reason, place }) =>
    kind === 'syntax'
      ? problem('sidecar:syntax', { reason }, { file, place })
      : problem('sidecar:schema', { path: path || 'sidecar', reason }, { file, place }),
  );
  return { sidecar: value, problems, placeOf };
}
