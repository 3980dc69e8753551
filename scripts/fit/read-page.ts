import { VFile } from 'vfile';
import { unified } from 'unified';
import { type Layouts, parsePage } from '../../src/normalize/lines/parse-page.ts';
import type { Line } from '../../src/normalize/lines/tree.ts';
import { dropFurniture } from '../../src/normalize/phrases/furniture.ts';

const parser = unified().use(parsePage).freeze();
const known = new Map<string, Line[]>();

/** The lines of a page as the line model is given them; `layouts`: what an engine knows of each. */
export function readPage(text: string, layouts?: Layouts['layouts']): Line[] {
  const key = `${layouts === undefined ? '' : JSON.stringify(layouts)}\n${text}`;
  const file = new VFile({ path: 'f.txt', value: text, data: { layouts } });
  const lines = known.get(key) ?? dropFurniture(parser.parse(file)).tree.children;
  known.set(key, lines);
  return lines;
}
