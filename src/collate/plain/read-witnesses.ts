import { z } from 'zod';
import { rootOf } from '../../normalize/engine-files/read-engine-file.ts';
import { textOf } from './plain-file.ts';
import { readEnginePage } from './read-engine-page.ts';
import { readTei } from './read-tei.ts';
import type { PlainText } from './read-witness.ts';

/** Why a file holds no witness: it is no text, or markup of no known kind, or not what it says it is. */
export type Unreadable =
  | { problem: 'binary' | 'markup' }
  | { problem: 'no-line'; format: string }
  | { problem: 'broken'; format: string; reason: string; place: { line: number; column: number } | null };

/** What a file holds: one text, or several of CollateX's JSON; `left`: how many lines of it are no text of the page. */
export type ReadFile = { texts: PlainText[]; left?: number } | Unreadable;

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

/** A file by its name, and what takes the text out of Markdown: the normalizer's reader is too large for a page. */
export interface GivenFile {
  name: string;
  readMarkdown: (text: string, name: string) => string;
}

/** The witnesses in a file: plain text, Markdown (`.md`), TEI, a file of an OCR engine, or CollateX's JSON (`.json`). */
export function readWitnesses(bytes: Uint8Array, file: GivenFile): ReadFile {
  const text = textOf(bytes);
  return text === null ? { problem: 'binary' } : witnessesIn(text, file);
}

/** The witnesses in a text that is decoded already. */
export function witnessesIn(text: string, { name, readMarkdown }: GivenFile): ReadFile {
  const one = (read: string): ReadFile => ({ texts: [{ name, text: read }] });
  const root = rootOf(text.replace(/^\uFEFF/u, ''));
  if (root === 'TEI' || root === 'teiCorpus') return attempt('TEI', () => one(readTei(text)));
  const page = readEnginePage(text);
  if (page) return 'text' in page ? { ...one(page.text), left: page.left } : page;
  if (/\.json$/iu.test(name)) return attempt('JSON', () => ({ texts: fromJson(text) }));
  if (/\.(?:xml|hocr|html?|alto|page)$/iu.test(name)) return { problem: 'markup' };
  return one(/\.(?:md|markdown)$/iu.test(name) ? readMarkdown(text, name) : text);
}

function attempt(format: string, read: () => ReadFile): ReadFile {
  try {
    return read();
  } catch (error) {
    return {
      problem: 'broken',
      format,
      reason: error instanceof Error ? error.message : String(error),
      place: null,
    };
  }
}

function fromJson(text: string): PlainText[] {
  const read = collatexSchema.safeParse(JSON.parse(text));
  if (!read.success)
    throw new SyntaxError(
      'expected {"witnesses": [{"id": …, "tokens": [{"t": …}]} or {"id": …, "content": …}]}, or the JSON of PaddleOCR or MinerU',
    );
  return read.data.witnesses.map((one) =>
    'tokens' in one ? { name: one.id, tokens: one.tokens } : { name: one.id, text: one.content },
  );
}
