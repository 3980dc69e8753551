import type { LineLayout } from '../read/raw-line.ts';

/** A line as an engine read it, in its reading order; lines of one region have one `layout.region.id`. */
export interface EngineLine {
  text: string;
  layout: LineLayout;
}

/** Why a file that looks like an engine's cannot be read; line and column of the file, 1-based, where they are known. */
export class EngineFileError extends Error {
  readonly place: { line: number; column: number } | null;

  constructor(message: string, place: { line: number; column: number } | null = null) {
    super(message);
    this.place = place;
  }
}
