import type { JointBlock, Move, Story, Witness } from '../records/story.ts';
import { ABSENT, OUTSIDE } from './columns.ts';
import type { JointPiece, JointText } from './joint.ts';
import type { FoundMove } from './moves.ts';
import { readingAt } from './readings.ts';
import type { Sequence, WitnessText } from './sequence.ts';
import type { Findings } from './variants.ts';
import { cellAt, type StoryText } from './story-text.ts';

/** A share of the text that a witness may lack between its ends and still print the story whole. */
const wholeShare = 0.05;

/** The joint text in the form of the data contract; `names` are the ids of the variants. */
export function jointBlocks(
  joint: JointText,
  ids: readonly string[],
  names: readonly string[],
): JointBlock[] {
  return joint.blocks.map(({ type, pieces }, at) => ({
    id: `j${at + 1}`,
    type,
    text: pieces.map(({ text }) => text).join(''),
    runs: runsOf(pieces, ids),
    places: pieces.flatMap(({ from, to, variant }) =>
      variant === null ? [] : [{ from, to, variant: names[variant] ?? '' }],
    ),
    doubtful: pieces.flatMap(({ from, to, variant, doubtful }) =>
      doubtful && variant !== null ? [{ from, to, variant: names[variant] ?? '' }] : [],
    ),
  }));
}

/** Where in the joint text a variant stands, decided or not; `from` = `to` where the text has nothing there. */
export interface JointMark {
  block: string;
  from: number;
  to: number;
  variant: string;
}

/** The places of all variants of text in the joint text, in its order. */
export function jointMarks(joint: JointText, names: readonly string[]): JointMark[] {
  return joint.blocks.flatMap(({ pieces }, at) =>
    pieces.flatMap(({ from, to, variant }) =>
      variant === null ? [] : [{ block: `j${at + 1}`, from, to, variant: names[variant] ?? '' }],
    ),
  );
}

function runsOf(pieces: readonly JointPiece[], ids: readonly string[]): JointBlock['runs'] {
  const runs: JointBlock['runs'] = [];
  let printing: readonly number[] | null = null;
  for (const { from, to, witnesses } of pieces) {
    const last = runs.at(-1);
    const same: boolean = printing !== null && areSame(printing, witnesses);
    // Where the joint text has nothing, those who print something there end their run.
    if (from === to) printing = same ? printing : null;
    else if (last && same) last.to = to;
    else runs.push({ from, to, articles: witnesses.map((witness) => ids[witness] ?? '') });
    if (from < to) printing = witnesses;
  }
  return runs;
}

const areSame = (left: readonly number[], right: readonly number[]): boolean =>
  left === right || (left.length === right.length && left.every((witness, at) => witness === right[at]));

/** How each witness prints the story and which stretches of the joint text it covers. */
export function witnessRecords(
  story: StoryText,
  joint: JointText,
  variants: Findings['variants'],
): Witness[] {
  const printed = joint.blocks.flatMap(({ pieces }, at) =>
    pieces.flatMap((piece) => (piece.from < piece.to ? [{ block: `j${at + 1}`, ...piece }] : [])),
  );
  return story.sequences.map((sequence, witness) => {
    const stretches = coveredColumns(story, witness);
    const coverage = stretches.flatMap((stretch) => {
      const place = jointPlace(printed, stretch);
      return place ? [{ ...place, own: ownPlace(story, witness, stretch) }] : [];
    });
    const relation = !reachesAll(story, witness, stretches)
      ? 'part'
      : isAbridged(story, witness, variants)
        ? 'abridged'
        : 'whole';
    return { article: sequence.id, relation, coverage };
  });
}

interface Stretch {
  from: number;
  to: number;
}

function coveredColumns(story: StoryText, witness: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let column = 0; column < story.columns.width; column += 1) {
    if (cellAt(story, witness, column) === OUTSIDE) continue;
    const last = stretches.at(-1);
    if (last?.to === column) last.to = column + 1;
    else stretches.push({ from: column, to: column + 1 });
  }
  return stretches;
}

/** Where a witness's own text of a stretch of columns begins and ends. */
function ownPlace(
  { sequences, before }: StoryText,
  witness: number,
  { from, to }: Stretch,
): NonNullable<Witness['coverage'][number]['own']> {
  const sequence = sequences[witness] as Sequence;
  const first = before[witness]?.[from] ?? 0;
  const end = before[witness]?.[to] ?? 0;
  const placeAt = (piece: number, offsets: Int32Array): { block: string; offset: number } => ({
    block: sequence.blocks[sequence.block[piece] as number]?.id ?? '',
    offset: offsets[piece] as number,
  });
  const last = Math.max(first, end - 1);
  if (end > first) return { from: placeAt(first, sequence.from), to: placeAt(last, sequence.to) };
  const gap = first === 0 ? placeAt(0, sequence.from) : placeAt(first - 1, sequence.to);
  return { from: gap, to: gap };
}

/** The first and last character of the joint text that comes from a stretch of columns; its pieces are in their order. */
function jointPlace(
  printed: readonly (JointPiece & { block: string })[],
  stretch: Stretch,
): Witness['coverage'][number] | null {
  const first = printed.find(({ columnTo }) => columnTo > stretch.from);
  const last = printed.findLast(({ columnFrom }) => columnFrom < stretch.to);
  if (!first || !last || first.columnFrom >= stretch.to || last.columnTo <= stretch.from) return null;
  return { from: { block: first.block, offset: first.from }, to: { block: last.block, offset: last.to } };
}

/** Whether a witness lacks a good part of what most have; what it says otherwise, or elsewhere, it does not lack. */
function isAbridged(story: StoryText, witness: number, variants: Findings['variants']): boolean {
  const own = story.columns.cells[witness] ?? new Int32Array();
  const before = story.before[witness] ?? new Int32Array();
  let left = 0;
  for (const { place, moved } of variants) {
    const printed = (before[place.to] as number) - (before[place.from] as number);
    if (place.kind !== 'text' || moved || printed * 2 >= place.to - place.from) continue;
    let lacking = 0;
    for (let column = place.from; column < place.to; column += 1) {
      const most = (story.printing[column] as number) * 2 >= story.sequences.length;
      if (most && own[column] === ABSENT) lacking += 1;
    }
    if (printed * 2 < lacking) left += lacking;
  }
  return left > (before.at(-1) ?? 0) * wholeShare;
}

/** Whether a witness reaches from end to end; where it abstains within a passage that it leaves out it does. */
function reachesAll(story: StoryText, witness: number, stretches: readonly Stretch[]): boolean {
  if (stretches[0]?.from !== 0 || stretches.at(-1)?.to !== story.columns.width) return false;
  return stretches.every(({ to }, at) => {
    const next = stretches[at + 1];
    if (!next) return true;
    return [to - 1, next.from].every((column) => cellAt(story, witness, column) === ABSENT);
  });
}

/** What a story is written from, beside its columns and its joint text. */
export interface StoryParts {
  id: string;
  witnesses: readonly WitnessText[];
  names: readonly string[];
  findings: Findings;
}

/** The story as the data contract has it; `names` are the ids of its variants. */
export function storyRecord(
  story: StoryText,
  joint: JointText,
  { id, witnesses, names, findings: { variants, moves } }: StoryParts,
): Story {
  const ids = witnesses.map((witness) => witness.id);
  const headline = story.byWidth.map((witness) => witnesses[witness]?.headline).find((text) => text != null);
  return {
    id,
    headline: headline ?? null,
    witnesses: witnessRecords(story, joint, variants),
    moves: moves.map((move) => moveRecord(story, joint, { ...move, ids, witnesses, variants })),
    joint: { blocks: jointBlocks(joint, ids, names) },
  };
}

function moveRecord(
  story: StoryText,
  joint: JointText,
  {
    witness,
    from,
    to,
    ids,
    witnesses,
    variants,
  }: FoundMove & {
    ids: readonly string[];
    witnesses: readonly WitnessText[];
    variants: Findings['variants'];
  },
): Move {
  const place = variants[to]?.place;
  const printed = place && readingAt(story, place, witness);
  const block = witnesses[witness]?.blocks[printed?.block ?? -1];
  if (!printed || !block) throw new Error('A move of a reading that is not there; this is a bug');
  return {
    witness: ids[witness] ?? '',
    block: block.id,
    from: printed.from,
    to: printed.to,
    after: jointPlaceBefore(joint, variants[from]?.place.from ?? 0),
  };
}

/** The last place of the joint text that comes from before a column. */
function jointPlaceBefore(joint: JointText, column: number): Move['after'] {
  const before = joint.blocks.flatMap(({ pieces }, at) =>
    pieces
      .filter((piece) => piece.columnTo <= column)
      .map((piece) => ({ block: `j${at + 1}`, offset: piece.to })),
  );
  return before.at(-1) ?? null;
}
