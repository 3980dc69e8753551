import type { LineLayout } from '../read/raw-line.ts';
import type { FilePlace } from './engine-line.ts';
import { writeLines } from './engine-text.ts';
import { type EngineFile, type EngineFormat, readEngineFile } from './read-engine-file.ts';

/**
 * A page that an engine's file tells of. Its text is that of the engine's lines, each a line, in reading order, and a blank
 * line between two regions; all places of the page's records are places of this text.
 */
export interface EnginePage {
  format: EngineFormat;
  text: string;
  /** What the engine knows of each line of the text; nothing of a blank one. */
  layouts: (LineLayout | undefined)[];
  /** Where in the file each line of the text stands; `null` for a blank one, and where that is not known. */
  places: (FilePlace | null)[];
}

/** The page in the text of a file; `null`: no engine wrote it. */
export function readEnginePage(file: string): EnginePage | Extract<EngineFile, { problem: string }> | null {
  const read = readEngineFile(file);
  if (read === null || 'problem' in read) return read;
  // A line is one, whatever its engine put into it; JSON may hold half of a character.
  const lines = read.lines.map((line) => ({
    ...line,
    text: line.text.replaceAll(/[\r\n]+/gu, ' ').toWellFormed(),
  }));
  const { text, begun } = writeLines(lines);
  return {
    format: read.format,
    text,
    layouts: begun.map((line) => line?.layout),
    places: begun.map((line) => line?.place ?? null),
  };
}
