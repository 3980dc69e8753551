import type { LineLayout } from '../read/raw-line.ts';

/** Line and column of a file, 1-based. */
export interface FilePlace {
  line: number;
  column: number;
}

/** A line as an engine read it, in its reading order; lines of one region have one `layout.region.id`. */
export interface EngineLine {
  text: string;
  layout: LineLayout;
  /** Where the file has it. */
  place?: FilePlace;
}

/** Whether a line says something; engines give pictures and rules lines that do not. */
export const hasText = ({ text }: EngineLine): boolean => text.trim() !== '';

/** Why a file that looks like an engine's cannot be read; line and column of the file, 1-based, where they are known. */
export class EngineFileError extends Error {
  readonly place: FilePlace | null;

  constructor(message: string, place: FilePlace | null = null) {
    super(message);
    this.place = place;
  }
}
