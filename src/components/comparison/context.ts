import type { Comparison } from '../../site/comparison/compare.ts';
import type { Provenance } from '../../site/comparison/provenance.ts';

/** What every row of a comparison needs to know about the page it stands on. */
export interface RowsContext {
  comparison: Comparison;
  /** What the two witnesses are called when they are heard: siglum and paper. */
  spoken: { a: string; b: string };
  /** Looks up the raw lines of a row. */
  provenance: Provenance;
}
