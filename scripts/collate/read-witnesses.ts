import { readFileSync, statSync } from 'node:fs';
import { isPlain, textOf } from '../../src/collate/plain/plain-file.ts';
import type { PlainText } from '../../src/collate/plain/read-witness.ts';
import type { ReadFile as WitnessesIn, Unreadable } from '../../src/collate/plain/read-witnesses.ts';
import { limits } from '../../src/records/limits.ts';
import { diskAnswer } from '../disk-errors.ts';

/** A file that is named on the command line, and what its editor calls it. */
export interface NamedFile {
  path: string;
  siglum?: string | undefined;
}

/** A witness with its siglum. */
export type NamedText = PlainText & { siglum?: string | undefined };

/** What a file holds; `left`: lines of it that are no text; else why it cannot be read. */
export type ReadFile =
  | { texts: NamedText[]; left?: number }
  | { problem: string; place?: { line: number; column: number } | null };

/** The witnesses in a file. */
export async function readFileOf({ path, siglum }: NamedFile): Promise<ReadFile> {
  try {
    const { size } = statSync(path);
    if (size > limits.text.most)
      return { problem: `this file has ${size} bytes, expected at most ${limits.text.most}.` };
    const text = textOf(readFileSync(path));
    const read = text === null ? ({ problem: 'binary' } as const) : await witnessesIn(text, path);
    if ('problem' in read) return { problem: sentenceOn(read), place: 'place' in read ? read.place : null };
    return { ...read, texts: read.texts.map((one) => (one.name === path ? { ...one, siglum } : one)) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** What reads other files than plain text takes longer to load than short texts take to be collated. */
async function witnessesIn(text: string, name: string): Promise<WitnessesIn> {
  if (isPlain(text, name)) return { texts: [{ name, text }] };
  const [readers, { readMarkdown }] = await Promise.all([
    import('../../src/collate/plain/read-witnesses.ts'),
    import('../../src/collate/plain/read-markdown.ts'),
  ]);
  return readers.witnessesIn(text, { name, readMarkdown });
}

function sentenceOn(read: Unreadable): string {
  switch (read.problem) {
    case 'binary':
      return 'this is not UTF-8 text.';
    case 'markup':
      return 'this is neither TEI nor a file of an OCR engine (ALTO, hOCR, PAGE).';
    case 'no-line':
      return `this ${read.format} has no line of text.`;
    case 'broken':
      return `this ${read.format} cannot be read: ${read.reason}.`;
  }
}

/** Why a file cannot be read, in plain words. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  if (code === 'EACCES') return 'this file may not be read.';
  return `it cannot be read: ${diskAnswer(error) ?? message}.`;
}
