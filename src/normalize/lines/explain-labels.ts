import type { LineReading, Sign } from '../../records/reading.ts';
import { UNWRAPPED } from './column-widths.ts';
import { type LineEvidence, unitOf } from './evidence.ts';
import { features, isOpenForm } from './features.ts';
import { eventsAt } from './label-events.ts';
import type { LabelledPage } from './label-lines.ts';
import type { LabelledLine } from './labels.ts';
import type { Learned } from './learn-reading.ts';
import { likeliestRivals } from './likeliest.ts';
import { type Event, type Feature, weights } from './weights.ts';
import { Workspace } from './workspace.ts';

/** What the table's rows leave over is how the lines fill their columns. */
export const FILLS_COLUMN = 'fills its column';

/** The row that says how often anything is met, of whatever line: no line's own sign. */
const USUAL = 'always' satisfies Feature;
const isUsual = ({ sign }: Sign): boolean => sign === USUAL;

/** A line that goes on a paragraph is explained where another label comes so near, in nats: twenty times less likely. */
const NEAR = 3;
/** So many signs are told for a label, and so many against it; less of a nat tells nothing. */
const [MOST_FOR, MOST_AGAINST, LEAST] = [3, 2, 0.1];
/** Other labels are tried with so many lines on each side as they may have changed: fewer where something begins or ends. */
const [NEAREST, FARTHEST] = [2, 8];

/**
 * Why each line was labelled so: the best reading of the lines around it is set beside the best in which it has another
 * label, and the difference told row by row of the table. `breaks`: lines at which an editor begins something new.
 */
export function explainLabels(page: LabelledPage, breaks: ReadonlySet<number>): LineReading[] {
  const workspaces = [new Workspace(), new Workspace()] as const;
  return page.evidence.flatMap(({ line }, at) => {
    return isOpenForm(line) && !breaks.has(line.number) ? readingOf(page, at, workspaces) : [];
  });
}

function readingOf(
  { evidence, path, columns, learned }: LabelledPage,
  at: number,
  workspaces: readonly [Workspace, Workspace],
): LineReading[] {
  const { label } = path[at] as LabelledLine;
  const [from, to] = [begins(path, at), ends(path, at)];
  const near = { columns: columnsOf(path.slice(from, to), columns), learned };
  const around = evidence.slice(from, to);
  const { own, rival } = likeliestRivals(around, { at: at - from, label }, { ...near, workspaces });
  const nats = own.score - rival.score;
  if (label === 'paragraph-on' && nats > NEAR) return [];
  const signs = signsBetween(around, { own: own.path, other: rival.path, learned });
  const left = nats - signs.reduce((sum, sign) => sum + sign.nats, 0);
  const { number: line } = (evidence[at] as LineEvidence).line;
  const [usual, seen] = [signs.filter(isUsual), signs.filter((sign) => !isUsual(sign))];
  const usually = { sign: USUAL, nats: usual.reduce((sum, sign) => sum + sign.nats, 0), line };
  const told = mostTelling([...seen, usually, { sign: FILLS_COLUMN, nats: left, line }]);
  const instead = rival.path[at - from]?.label ?? label;
  return [{ line, label, instead, nats: rounded(nats), signs: told }];
}

function begins(path: readonly LabelledLine[], at: number): number {
  let from = at;
  while (from > 0 && at - from < FARTHEST && (at - from < NEAREST || goesOn(path[from]))) from -= 1;
  return from;
}

function ends(path: readonly LabelledLine[], at: number): number {
  let to = at + 1;
  while (to < path.length && to - at <= FARTHEST && (to - at <= NEAREST || goesOn(path[to]))) to += 1;
  return to;
}

const goesOn = (line: LabelledLine | undefined): boolean => line?.label.endsWith('-on') === true;

/** The columns that some lines stand in; any may be as long as its text. */
function columnsOf(path: readonly LabelledLine[], columns: readonly number[]): number[] {
  const widths = new Set(path.map(({ column }) => column)).add(UNWRAPPED);
  return columns.filter((width) => widths.has(width));
}

/** What each row of the table says for one path against another, line by line. */
function signsBetween(
  evidence: readonly LineEvidence[],
  { own, other, learned }: Record<'own' | 'other', readonly LabelledLine[]> & { learned: Learned },
): Sign[] {
  return evidence.flatMap(({ line, around }, at) =>
    rowsBetween(eventsAt(own, at), eventsAt(other, at)).map(({ sign, weight }) => {
      return { sign, nats: weight * features[sign](around) * unitOf(sign, learned), line: line.number };
    }),
  );
}

/** The rows of the table that tell some events from others, each with what it weighs for them; by both, as few pairs are met. */
const between = new Map<string, { sign: Feature; weight: number }[]>();

function rowsBetween(more: readonly Event[], less: readonly Event[]): { sign: Feature; weight: number }[] {
  const pair = `${more.join()} ${less.join()}`;
  const known = between.get(pair);
  if (known) return known;
  const [gained, lost] = [
    more.filter((one) => !less.includes(one)),
    less.filter((one) => !more.includes(one)),
  ];
  const rows = (Object.keys(weights) as Feature[]).flatMap((sign) => {
    const cells: Readonly<Partial<Record<Event, number>>> = weights[sign];
    const sum = (some: readonly Event[]): number => some.reduce((whole, one) => whole + (cells[one] ?? 0), 0);
    const weight = sum(gained) - sum(lost);
    return weight === 0 ? [] : [{ sign, weight }];
  });
  between.set(pair, rows);
  return rows;
}

/** The signs that say most for a label, and most against it. */
function mostTelling(signs: readonly Sign[]): Sign[] {
  const ranked = signs
    .filter(({ nats }) => Math.abs(nats) >= LEAST)
    .toSorted((a, b) => b.nats - a.nats)
    .map((sign) => ({ ...sign, nats: rounded(sign.nats) }));
  const against = ranked.filter(({ nats }) => nats < 0).slice(-MOST_AGAINST);
  return [...ranked.filter(({ nats }) => nats > 0).slice(0, MOST_FOR), ...against];
}

const rounded = (nats: number): number => Math.round(nats * 10) / 10;
