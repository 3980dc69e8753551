import type { Variant } from '../../records/variant.ts';
import type { ArchiveTexts } from './changed-texts.ts';
import type { NearMiss } from './near-misses.ts';

/**
 * What was found in an archive when a process looked last, for one that looks at it again and again: what no changed text
 * has a part in is not looked for anew. Those who look read it, and fill it.
 */
export interface EvidenceMemory {
  misses?: { texts: ArchiveTexts; misses: readonly NearMiss[] };
  /** Each variant as it was given, and with its evidence. */
  evidence?: { texts: ArchiveTexts; told: ReadonlyMap<Variant, Variant> };
}
