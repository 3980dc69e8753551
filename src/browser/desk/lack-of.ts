import type { Decision } from '../../records/correction.ts';
import type { DeskCandidate } from '../../site/desk/items.ts';
import type { PanelValues } from './panel.ts';
import { words } from './words.ts';

/** What a decision still lacks, and how that is said. */
export interface Lacking {
  field: 'witness' | 'to' | 'reason';
  text: string;
}

/** What a decision on a candidate still lacks. */
export function lackOf(
  decision: Decision,
  candidate: DeskCandidate,
  { to, reason }: Pick<PanelValues, 'to' | 'reason'>,
): Lacking | null {
  if (decision === 'reject' && reason === '') return { field: 'reason', text: words.needsReason };
  if (decision !== 'accept') return null;
  if (to === null) return { field: 'to', text: words.needsText };
  return to === candidate.from ? { field: 'to', text: words.sameText } : null;
}
