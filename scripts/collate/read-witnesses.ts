import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { PlainText } from '../../src/collate/plain/collate-plain.ts';
import { decodePage } from '../../src/normalize/read/decode.ts';
import { limits } from '../../src/records/limits.ts';
import { diskAnswer } from '../disk-errors.ts';
import { rootOf } from '../../src/normalize/engine-files/read-engine-file.ts';
import { readEnginePage, readMarkdown } from './read-page.ts';
import { readTei } from './read-tei.ts';

/** A file that is named on the command line, and what its editor calls it. */
export interface NamedFile {
  path: string;
  siglum?: string | undefined;
}

/** A witness with its siglum. */
export type NamedText = PlainText & { siglum?: string | undefined };

/** Witnesses as CollateX takes them in JSON: each with its text, or with tokens that somebody has cut and normalized. */
const collatexSchema = z.object({
  witnesses: z.array(
    z.union([
      z.object({
        id: z.string().min(1),
        tokens: z.array(z.looseObject({ t: z.string(), n: z.string().optional() })),
      }),
      z.object({ id: z.string().min(1), content: z.string() }),
    ]),
  ),
});

/** What a file holds: one text, or several of CollateX's JSON; `left`: lines of it that are no text; else why it cannot be read. */
export type ReadFile =
  | { texts: NamedText[]; left?: number }
  | { problem: string; place?: { line: number; column: number } | null };

/** The witnesses in a file: plain text, Markdown (`.md`), TEI, a file of an OCR engine, or CollateX's JSON. */
export function readWitnesses({ path, siglum }: NamedFile): ReadFile {
  try {
    const { size } = statSync(path);
    if (size > limits.text.most)
      return { problem: `this file has ${size} bytes, expected at most ${limits.text.most}.` };
    const text = textOf(readFileSync(path));
    if (text === null) return { problem: 'this is not UTF-8 text.' };
    return witnessesIn(text, { path, siglum });
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function witnessesIn(text: string, { path, siglum }: NamedFile): ReadFile {
  const one = (read: string): ReadFile => ({ texts: [{ name: path, siglum, text: read }] });
  const root = rootOf(text.replace(/^\uFEFF/u, ''));
  if (root === 'TEI' || root === 'teiCorpus') return one(readTei(text));
  const page = readEnginePage(text);
  if (page) return 'text' in page ? { ...one(page.text), left: page.left } : page;
  if (/\.json$/iu.test(path)) return { texts: fromJson(text) };
  if (/\.(?:xml|hocr|html?|alto|page)$/iu.test(path))
    return { problem: 'this is neither TEI nor a file of an OCR engine (ALTO, hOCR, PAGE).' };
  return one(/\.(?:md|markdown)$/iu.test(path) ? readMarkdown(text, path) : text);
}

/** A file's text, to the last character where it is UTF-8; else as pages are decoded. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const page = decodePage(bytes);
    return 'text' in page ? page.text : null;
  }
}

function fromJson(text: string): NamedText[] {
  const read = collatexSchema.safeParse(JSON.parse(text));
  if (!read.success)
    throw new SyntaxError(
      'expected {"witnesses": [{"id": …, "tokens": [{"t": …}]} or {"id": …, "content": …}]}, or the JSON of PaddleOCR or MinerU',
    );
  return read.data.witnesses.map((one) =>
    'tokens' in one ? { name: one.id, tokens: one.tokens } : { name: one.id, text: one.content },
  );
}

/** Why a file cannot be read, in plain words. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  if (code === 'EACCES') return 'this file may not be read.';
  return `it cannot be read: ${diskAnswer(error) ?? message}.`;
}

/**
 * Witnesses are called by their file names; where two files have one name, by their paths, and where these are equal by
 * numbers too (`a.txt`, `a-2.txt`).
 */
export function named(read: readonly NamedText[]): NamedText[] {
  const names = read.map(({ name }) => {
    const short = basename(name);
    return new Set(read.flatMap((other) => (basename(other.name) === short ? other.name : []))).size > 1
      ? name
      : short;
  });
  const taken = new Set(names);
  return read.map((one, at) => {
    const name = names[at] ?? '';
    if (names.indexOf(name) === at) return { ...one, name };
    let number = 2;
    while (taken.has(numbered(name, number))) number += 1;
    taken.add(numbered(name, number));
    return { ...one, name: numbered(name, number) };
  });
}

const numbered = (name: string, number: number): string => name.replace(/(?=\.\w+$)|$/u, `-${number}`);
