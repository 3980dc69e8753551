import { type Draft, sideDraft } from './drafts.ts';
import type { Flow } from '../paragraphs/flow.ts';
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
    if (piece.type === 'credits' || piece.type === 'chart-credit' || piece.type === 'item') {
      if (piece.type === 'credits') credits.push(piece.flow);
      else drafts.push(sideDraft('credits', [piece.flow]));
      continue;
    }
    flush();
    if (piece.type === 'caption') drafts.push(sideDraft('caption', [piece.flow]));
  }
  flush();
  return drafts;
}

/** What of a page belongs to no article. */
export function asidesOf(pieces: readonly StoryPiece[]): Aside[] {
  return pieces.flatMap((piece): Aside[] => {
    switch (piece.type) {
      case 'page-name':
        return [{ flow: piece.flow, reason: 'page-name' }];
      case 'figure-mark':
        return [{ flow: piece.flow, reason: 'figure-mark' }];
      case 'turn':
        return [{ flow: piece.flow, reason: 'turn-mark' }];
      case 'text':
        return piece.turn === null ? [] : [{ flow: piece.turn, reason: 'turn-mark' }];
      default:
        return [];
    }
  });
}
