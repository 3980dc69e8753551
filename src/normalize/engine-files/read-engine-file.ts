import type { engineFormats } from '../../records/page.ts';
import { EngineFileError, type EngineLine, hasText } from './engine-line.ts';
import { inColumns } from './in-columns.ts';
import { level } from './level.ts';
import { readAlto } from './read-alto.ts';
import { readHocr } from './read-hocr.ts';
import { readJson } from './read-json.ts';
import { readPageXml } from './read-page-xml.ts';
import { isTsv, readTsv } from './read-tsv.ts';

export type EngineFormat = (typeof engineFormats)[number];

/** A file of an OCR engine: its lines, or why there are none to read. */
export type EngineFile =
  | { format: EngineFormat; lines: EngineLine[] }
  | { format: EngineFormat; problem: string; place: EngineFileError['place'] };

/**
 * Reads a file of an OCR engine as its lines, in the reading order that it tells or else column after column: ALTO, hOCR, PAGE XML, Tesseract's TSV, JSON of PaddleOCR and MinerU, told
 * by what is in them. `null`: it is none of these. Takes time by the length of the text, and throws nothing.
 */
export function readEngineFile(text: string): EngineFile | null {
  const told = tell(text.replace(/^\uFEFF/u, ''));
  if (told === null) return null;
  const { format, read } = told;
  try {
    return { format, lines: level(read().filter(hasText)) };
  } catch (error) {
    if (error instanceof EngineFileError) return { format, problem: error.message, place: error.place };
    throw error;
  }
}

function tell(text: string): { format: EngineFormat; read: () => EngineLine[] } | null {
  if (isTsv(text)) return { format: 'TSV', read: () => inColumns(readTsv(text)) };
  if (/^\s*[[{]/u.test(text)) {
    const lines = readJson(text);
    return lines && { format: 'JSON', read: () => lines };
  }
  const root = rootOf(text);
  if (root === 'alto') return { format: 'ALTO', read: () => inColumns(readAlto(text)) };
  if (root === 'PcGts') return { format: 'PAGE XML', read: () => readPageXml(text) };
  const isHocr = root.toLowerCase() === 'html' && /\bclass\s*=\s*["'][^"'<>]*\bocrx?_/u.test(text);
  return isHocr ? { format: 'hOCR', read: () => inColumns(readHocr(text)) } : null;
}

const BEFORE_ROOT = /\s+|<\?[^>]*>|<!--[^]*?-->|<![^>[]*(?:\[[^\]]*\]\s*)?>/uy;
const ROOT = /<(?:[\w.-]+:)?([\w.-]+)/uy;

/** The name of the first element; empty where the text does not begin as XML does. */
export function rootOf(text: string): string {
  let at = 0;
  for (BEFORE_ROOT.lastIndex = 0; BEFORE_ROOT.test(text);) at = BEFORE_ROOT.lastIndex;
  ROOT.lastIndex = at;
  return ROOT.exec(text)?.[1] ?? '';
}
