import { engineText, isFurniture } from '../../normalize/engine-files/engine-text.ts';
import { readEngineFile } from '../../normalize/engine-files/read-engine-file.ts';
import type { Unreadable } from './read-witnesses.ts';

/** The text of a file that an OCR engine has written, region by region, and how many lines were left out; `null`: it is none. */
export function readEnginePage(file: string): { text: string; left: number } | Unreadable | null {
  const read = readEngineFile(file);
  if (read === null) return null;
  const { format } = read;
  if ('problem' in read) return { problem: 'broken', format, reason: read.problem, place: read.place };
  if (read.lines.length === 0) return { problem: 'no-line', format };
  return { text: engineText(read.lines), left: read.lines.filter(isFurniture).length };
}
