import { isTsv } from '../../normalize/engine-files/read-tsv.ts';
import { decodePage } from '../../normalize/read/decode.ts';

/** A file's text, to the last character where it is UTF-8; else as pages are decoded; `null` where it is none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const page = decodePage(bytes);
    return 'text' in page ? page.text : null;
  }
}

/** Whether a text is nothing but text: by its name and its beginning it is none of the other kinds of file that are read. */
export const isPlain = (text: string, name: string): boolean =>
  !/\.(?:json|xml|hocr|html?|alto|page|md|markdown)$/iu.test(name) &&
  !/^\uFEFF?\s*[<[{]/u.test(text) &&
  !isTsv(text.replace(/^\uFEFF/u, ''));
