import type { Flow } from '../paragraphs/flow.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { Place, SidePiece, SignaturePiece, TextPiece } from '../paragraphs/pieces.ts';

/** A headline with what belongs to it. */
export interface HeadlinePiece extends Place {
  type: 'headline';
  headline: Flow;
  kicker: Flow | null;
  subheadline: Flow | null;
  /** One of several headlines in a row: the bodies stand elsewhere. */
  gathered: boolean;
}

export interface HeadingPiece extends Place {
  type: 'heading';
  flow: Flow;
}

export interface PageNamePiece extends Place {
  type: 'page-name';
  flow: Flow;
}

export type StoryPiece =
  TextPiece | SignaturePiece | SidePiece | InfographicPiece | HeadlinePiece | HeadingPiece | PageNamePiece;
