import { type Draft, sideDraft } from './drafts.ts';
import { isCreditAlone } from '../phrases/credits.ts';
import type { Flow } from '../paragraphs/flow.ts';
import type { SidePiece } from '../paragraphs/pieces.ts';
import type { StoryPiece } from '../headlines/story-pieces.ts';

/** A piece of a page that belongs to no article, and what it is instead. */
export interface Aside {
  flow: Flow;
  reason: 'page-name' | 'figure-mark' | 'turn-mark';
}

/** The drafts of what stands beside the stories: pictures' texts one by one, credits in a row together. */
export function sideDrafts(pieces: readonly StoryPiece[]): Draft[] {
  const drafts: Draft[] = [];
  let credits: Flow[] = [];
  const flush = (): void => {
    if (credits.length > 0) drafts.push(sideDraft('credits', credits));
    credits = [];
  };
  for (const piece of pieces) {
    if (namesMakers(piece)) {
      credits.push(piece.flow);
      continue;
    }
    if (piece.type === 'chart-credit' || piece.type === 'item') {
      drafts.push(sideDraft('credits', [piece.flow]));
      continue;
    }
    flush();
    if (piece.type === 'caption') drafts.push(sideDraft('caption', [piece.flow]));
  }
  flush();
  return drafts;
}

/** Whether a piece says who made the page, or a picture on it whose text stands elsewhere or nowhere. */
function namesMakers(piece: StoryPiece): piece is SidePiece & { type: 'credits' | 'caption' } {
  return piece.type === 'credits' || (piece.type === 'caption' && isCreditAlone(piece.flow.text));
}

const REASONS = { 'page-name': 'page-name', 'figure-mark': 'figure-mark', turn: 'turn-mark' } as const;

/** What of a page belongs to no article. */
export function asidesOf(pieces: readonly StoryPiece[]): Aside[] {
  return pieces.flatMap((piece): Aside[] => {
    if (piece.type === 'text') return piece.turn === null ? [] : [{ flow: piece.turn, reason: 'turn-mark' }];
    if (piece.type === 'page-name' || piece.type === 'figure-mark' || piece.type === 'turn')
      return [{ flow: piece.flow, reason: REASONS[piece.type] }];
    return [];
  });
}
