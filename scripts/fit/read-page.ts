import { VFile } from 'vfile';
import { unified } from 'unified';
import { parsePage } from '../../src/normalize/lines/parse-page.ts';
import type { Line } from '../../src/normalize/lines/tree.ts';
import { dropFurniture } from '../../src/normalize/phrases/furniture.ts';

const parser = unified().use(parsePage).freeze();
const known = new Map<string, Line[]>();

/** The lines of a page as the line model is given them. */
export function readPage(text: string): Line[] {
  const lines =
    known.get(text) ?? dropFurniture(parser.parse(new VFile({ path: 'f.txt', value: text }))).tree.children;
  known.set(text, lines);
  return lines;
}
