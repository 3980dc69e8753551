import type { LineEvidence } from './evidence.ts';
import type { LabelledPage } from './label-lines.ts';
import { type Label, labels } from './labels.ts';
import { type Scored, Search } from './search.ts';
import { Workspace } from './workspace.ts';

/**
 * The likeliest labels of a page's lines (Viterbi), and the score in nats that they come to: for each line its label, over
 * every width of column worth trying. A column keeps its width within a paragraph; between paragraphs it may change at a
 * price. Time: lines × widths.
 */
export function likeliestPath(
  evidence: readonly LineEvidence[],
  { columns, learned }: Pick<LabelledPage, 'columns' | 'learned'>,
): Scored {
  const [first] = evidence;
  if (first === undefined) return { path: [], score: 0 };
  const workspace = new Workspace();
  workspace.fit(columns.length * labels.length, evidence.length);
  const search = new Search(columns, learned, workspace);
  search.begin(first);
  return search.end(evidence);
}

/** The likeliest labels of some lines where one of them has a label, and where it has another; `workspaces`: for the work. */
export function likeliestRivals(
  evidence: readonly LineEvidence[],
  { at, label }: { at: number; label: Label },
  {
    columns,
    learned,
    workspaces: [workspace, other],
  }: Pick<LabelledPage, 'columns' | 'learned'> & { workspaces: readonly [Workspace, Workspace] },
): Record<'own' | 'rival', Scored> {
  workspace.fit(columns.length * labels.length, evidence.length);
  const own = new Search(columns, learned, workspace);
  own.begin(evidence[0] as LineEvidence);
  own.advanceTo(evidence, at);
  const rival = own.fork(other);
  own.forbid((one) => one !== label);
  rival.forbid((one) => one === label);
  return { own: own.end(evidence), rival: rival.end(evidence) };
}
