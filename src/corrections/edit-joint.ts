import type { JointBlock, Story } from '../records/story.ts';
import type { JointRange } from './locate-in-joint.ts';

/** A stretch of a joint text made anew. */
export interface JointEdit extends JointRange {
  text: string;
  /** Whose reading it is now, as emended. */
  articles: string[];
  variant: string | null;
  doubtful: boolean;
}

/** Makes edits in a story's joint text and moves everything that points behind them; of two that overlap the first counts. */
export function editStory(story: Story, edits: readonly JointEdit[]): Story {
  const byBlock = Map.groupBy(edits, ({ block }) => block);
  const made = new Map([...byBlock].map(([block, own]) => [block, withoutOverlaps(own)]));
  const moved = <Place extends { block: string; offset: number }>(place: Place): Place => ({
    ...place,
    offset: shifted(place.offset, made.get(place.block) ?? []),
  });
  return {
    ...story,
    witnesses: story.witnesses.map((witness) => ({
      ...witness,
      coverage: witness.coverage.map((stretch) => ({
        ...stretch,
        from: moved(stretch.from),
        to: moved(stretch.to),
      })),
    })),
    moves: story.moves.map((move) => ({ ...move, after: move.after && moved(move.after) })),
    joint: { blocks: story.joint.blocks.map((block) => editBlock(block, made.get(block.id) ?? [])) },
  };
}

function withoutOverlaps(edits: readonly JointEdit[]): JointEdit[] {
  const kept: JointEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1);
    if (!last || edit.from > last.to || (edit.from === last.to && edit.to > edit.from)) kept.push(edit);
  }
  return kept;
}

/** Where an offset is after the edits; one inside an edited stretch goes to its end. */
function shifted(offset: number, edits: readonly JointEdit[]): number {
  let by = 0;
  for (const { from, to, text } of edits) {
    if (to <= offset) by += text.length - (to - from);
    else if (from < offset) return from + by + text.length;
  }
  return offset + by;
}

function editBlock(block: JointBlock, edits: readonly JointEdit[]): JointBlock {
  if (edits.length === 0) return block;
  const settled = new Set(edits.map(({ variant }) => variant));
  const doubtful = block.doubtful
    .filter(({ variant }) => !settled.has(variant))
    .map((place) => ({ ...place, from: shifted(place.from, edits), to: shifted(place.to, edits) }));
  for (const edit of edits) {
    const { variant, text } = edit;
    if (!edit.doubtful || variant === null) continue;
    const to = shifted(edit.to, edits);
    doubtful.push({ variant, from: to - text.length, to });
  }
  const { text, runs } = joined(piecesOf(block, edits));
  const places = block.places?.map((place) => placed(place, edits));
  return {
    ...block,
    text,
    runs,
    ...(places && { places }),
    doubtful: doubtful.sort((a, b) => a.from - b.from || a.to - b.to),
  };
}

/** Where a variant stands after the edits: the one that is its own it covers. */
function placed(
  place: JointBlock['doubtful'][number],
  edits: readonly JointEdit[],
): JointBlock['doubtful'][number] {
  const own = edits.find(({ variant }) => variant === place.variant);
  if (!own) return { ...place, from: shifted(place.from, edits), to: shifted(place.to, edits) };
  const to = shifted(own.to, edits);
  return { ...place, from: to - own.text.length, to };
}

interface Piece {
  text: string;
  articles: string[];
}

/** The runs of a block, cut where edits are, with the edits between. */
function piecesOf(block: JointBlock, edits: readonly JointEdit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, text, articles } of [
    ...edits,
    { from: block.text.length, to: block.text.length, text: '', articles: [] },
  ]) {
    for (const run of block.runs) {
      const start = Math.max(run.from, at);
      const end = Math.min(run.to, from);
      if (start < end) pieces.push({ text: block.text.slice(start, end), articles: run.articles });
    }
    if (text !== '') pieces.push({ text, articles });
    at = to;
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): Pick<JointBlock, 'text' | 'runs'> {
  const runs: JointBlock['runs'] = [];
  let text = '';
  for (const piece of pieces) {
    const last = runs.at(-1);
    const from = text.length;
    text += piece.text;
    if (last && String(last.articles) === String(piece.articles)) last.to = text.length;
    else runs.push({ from, to: text.length, articles: [...piece.articles] });
  }
  return { text, runs };
}
