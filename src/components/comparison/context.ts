import type { Comparison } from '../../site/comparison/compare.ts';
import type { Elsewhere } from '../../site/comparison/elsewhere.ts';
import type { Provenance } from '../../site/comparison/provenance.ts';

/** What every row of one comparison needs to know about the page it stands on. */
export interface RowsContext {
  comparison: Comparison;
  /** Goes before the ids of rows, and of notes that are not the page's first on their variant. */
  prefix: string;
  /** The variants whose address `#v-…` stands in this comparison. */
  anchored: ReadonlySet<string>;
  /** Looks up the raw lines of a row; on the page of a pair alone. */
  provenance: Provenance | null;
  /** Where text is that this page does not repeat; `null` where it holds all of it. */
  elsewhere: Elsewhere | null;
}
