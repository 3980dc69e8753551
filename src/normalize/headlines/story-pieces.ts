import type { Flow } from '../paragraphs/flow.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { SidePiece, SignaturePiece, TextPiece } from '../paragraphs/pieces.ts';

/** A headline with what belongs to it. */
export interface HeadlinePiece {
  type: 'headline';
  headline: Flow;
  kicker: Flow | null;
  subheadline: Flow | null;
  /** One of several headlines in a row: the bodies stand elsewhere. */
  gathered: boolean;
  firstLine: number;
  lastLine: number;
}

export interface HeadingPiece {
  type: 'heading';
  flow: Flow;
  firstLine: number;
  lastLine: number;
}

export interface PageNamePiece {
  type: 'page-name';
  flow: Flow;
  firstLine: number;
  lastLine: number;
}

export type StoryPiece =
  TextPiece | SignaturePiece | SidePiece | InfographicPiece | HeadlinePiece | HeadingPiece | PageNamePiece;
