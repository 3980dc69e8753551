import '../desk/zod-without-eval.ts';
import type { PlainText } from '../../collate/plain/read-witness.ts';
import { readWitnesses } from '../../collate/plain/read-witnesses.ts';
import { withoutMarks } from '../../collate/plain/without-marks.ts';
import { limits } from '../../records/limits.ts';
import type { Trouble } from './trouble.ts';

/** What a file gave: its texts, or what is wrong with it. */
export type TakenFile = { name: string } & ({ texts: PlainText[] } | { trouble: Trouble });

/** Reads files that were chosen or dropped; nothing of them leaves the machine. */
export function takeFiles(files: readonly File[]): Promise<TakenFile[]> {
  return Promise.all(files.map(takeFile));
}

async function takeFile(file: File): Promise<TakenFile> {
  const { name, size } = file;
  const { most } = limits.text;
  if (size > most) return { name, trouble: { problem: 'tooLarge', length: size, most } };
  try {
    const read = readWitnesses(new Uint8Array(await file.arrayBuffer()), {
      name,
      readMarkdown: withoutMarks,
    });
    return 'texts' in read ? { name, texts: read.texts } : { name, trouble: read };
  } catch {
    return { name, trouble: { problem: 'unread' } };
  }
}

/** The names of folders among what was dropped: browsers give them as files that cannot be read. */
export function foldersAmong(dropped: DataTransfer): string[] {
  return [...dropped.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry?.isDirectory === true ? [entry.name] : [];
  });
}
