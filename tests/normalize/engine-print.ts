import { setLines, widthOf } from '../generator/set-lines.ts';

/** A line as it is printed: its text, and its box in pixels. */
export interface PrintedLine {
  text: string;
  box: { left: number; top: number; width: number; height: number };
  /** The number of the block that it stands in. */
  block: number;
  /** What an engine that knows takes the block for. */
  kind: 'title' | 'text' | 'caption' | 'header';
}

/**
 * What is printed, from top to bottom: things over all columns, of which an engine makes two at `|`, and stretches of columns
 * of text.
 */
export type Part =
  | { over: 'header' | 'kicker' | 'headline' | 'caption'; text: string }
  | { columns: readonly (readonly ['p' | 'h', string])[] };

/** Type of so many pixels, in columns of so many Han with so much white between, of three on a page. */
const EM = 20;
const COLUMN = 12;
const GUTTER = 24;
const COLUMNS = 3;
const LEAD = 28;
const SIZES = { header: 18, kicker: 30, headline: 48, caption: 18, p: EM, h: 26 } as const;
const KINDS = {
  header: 'header',
  kicker: 'title',
  headline: 'title',
  caption: 'caption',
  p: 'text',
  h: 'title',
} as const;

/** Prints a page. */
export function printPage(parts: readonly Part[]): PrintedLine[] {
  let top = 40;
  let block = 0;
  const lines: PrintedLine[] = [];
  for (const part of parts) {
    block += 1;
    if ('over' in part) {
      const size = SIZES[part.over];
      let left = 40;
      for (const beside of part.text.split('|')) {
        block += 1;
        const stacked = beside.split('\n').map((text, at) => {
          const box = { left, top: top + at * 1.4 * size, width: (widthOf(text) / 2) * size, height: size };
          return { text, block, kind: KINDS[part.over], box };
        });
        lines.push(...stacked);
        left += (stacked[0]?.box.width ?? 0) + size / 2;
      }
      top += (1 + part.text.split('\n').length) * size;
    } else {
      const set = part.columns.flatMap(([what, text]) => setBlock(what, text));
      const inColumn = Math.ceil(set.length / COLUMNS);
      set.forEach(({ what, text, indent, width }, at) => {
        const column = Math.floor(at / inColumn);
        if (at % inColumn === 0 || what === 'h' || indent > 0) block += 1;
        const left = 40 + column * (COLUMN * EM + GUTTER) + indent;
        const box = { left, top: top + (at % inColumn) * LEAD, width, height: SIZES[what] };
        lines.push({ text, block, kind: KINDS[what], box });
      });
      top += inColumn * LEAD + 40;
    }
  }
  return lines;
}

interface SetLine {
  what: 'p' | 'h';
  text: string;
  indent: number;
  width: number;
}

function setBlock(what: 'p' | 'h', text: string): SetLine[] {
  if (what === 'h') return [{ what, text, indent: 0, width: (widthOf(text) / 2) * SIZES.h }];
  const set = setLines(text, { width: 2 * COLUMN, indent: 4, kinsoku: 'push', digits: 'half' });
  return set.map((line, at) => {
    const indent = at === 0 ? 2 * EM : 0;
    // Lines that the paragraph goes on from are stretched to the edge.
    const width = at < set.length - 1 ? COLUMN * EM - indent : (widthOf(line) / 2) * EM;
    return { what, text: line, indent, width };
  });
}

type Written = (lines: readonly PrintedLine[]) => string;

/** In Tesseract's order blocks of one story stand between those of another. */
const shuffled = (lines: readonly PrintedLine[]): PrintedLine[] =>
  lines.toSorted((a, b) => ((a.block * 7) % 11) - ((b.block * 7) % 11) || a.block - b.block);

/** As engines for lines have them: from top to bottom, and from left to right. */
const downwards = (lines: readonly PrintedLine[]): PrintedLine[] =>
  lines.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);

function blocksOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const blocks = new Map<number, PrintedLine[]>();
  for (const line of lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  return [...blocks.values()];
}

const words = (text: string): string[] => text.match(/[\w.]+|./gu) ?? [];
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page's lines as each engine writes them. */
export const writers: Readonly<Record<string, Written>> = {
  'tesseract.tsv': (lines) => {
    const rows = shuffled(lines).flatMap(({ text, block, box: { left, top, width, height } }, line) => [
      [4, 1, block, 1, line, 0, left, top, width, height, -1, ''].join('\t'),
      ...words(text).map((word, at) =>
        [5, 1, block, 1, line, at + 1, left, top, 1, height, 91.5, word].join('\t'),
      ),
    ]);
    const head = 'level page_num block_num par_num line_num word_num left top width height conf text';
    return `${[head.split(' ').join('\t'), ...rows].join('\n')}\n`;
  },
  'alto.xml': (lines) => {
    const blocks = blocksOf(shuffled(lines)).map((own) => {
      const inner = own.map(({ text, box: { left, top, width, height } }) => {
        const strings = words(text).map((word) => `<String CONTENT="${xml(word)}" HEIGHT="${height}"/>`);
        return `<TextLine HPOS="${left}" VPOS="${top}" WIDTH="${width}" HEIGHT="${height}">${strings.join('')}</TextLine>`;
      });
      return `<TextBlock ID="b${own[0]?.block}">\n${inner.join('\n')}\n</TextBlock>`;
    });
    return `<?xml version="1.0"?>\n<alto><Description><MeasurementUnit>mm10</MeasurementUnit></Description><Layout><Page><PrintSpace>${blocks.join('\n')}</PrintSpace></Page></Layout></alto>`;
  },
  'tesseract.hocr': (lines) => {
    const blocks = blocksOf(shuffled(lines)).map((own) => {
      const inner = own.map(({ text, box: { left, top, width, height } }) => {
        const spans = words(text).map(
          (word) => `<span class='ocrx_word' title='x_wconf 90'>${xml(word)}</span>`,
        );
        return `<span class='ocr_line' title="bbox ${left} ${top} ${left + width} ${top + height}">${spans.join(' ')}</span>`;
      });
      return `<p class='ocr_par' id='par_${own[0]?.block}'>\n${inner.join('\n')}\n</p>`;
    });
    return `<!DOCTYPE html>\n<html><head><meta name='ocr-system' content='x'></head><body><div class='ocr_page'>${blocks.join('\n')}</div></body></html>`;
  },
  'page.xml': (lines) => {
    const blocks = blocksOf(lines);
    const types = { title: 'heading', text: 'paragraph', caption: 'caption', header: 'header' };
    const regions = blocks.toReversed().map((own) => {
      const inner = own.map(({ text, box: { left, top, width, height } }) => {
        const [right, bottom] = [left + width, top + height];
        const points = `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`;
        return `<TextLine><Coords points="${points}"/><TextEquiv><Unicode>${xml(text)}</Unicode></TextEquiv></TextLine>`;
      });
      return `<TextRegion id="r${own[0]?.block}" type="${types[own[0]?.kind ?? 'text']}">\n${inner.join('\n')}\n</TextRegion>`;
    });
    const order = blocks.map((own, at) => `<RegionRefIndexed index="${at}" regionRef="r${own[0]?.block}"/>`);
    return `<PcGts><Page><ReadingOrder><OrderedGroup id="g">${order.join('')}</OrderedGroup></ReadingOrder>\n${regions.join('\n')}</Page></PcGts>`;
  },
  'lines.json': (lines) =>
    JSON.stringify(
      downwards(lines).map(({ text, box: { left, top, width, height } }) => ({
        text,
        score: 0.9,
        box: [
          [left, top],
          [left + width, top],
          [left + width, top + height],
          [left, top + height],
        ],
      })),
    ),
  'paddle.json': (lines) => {
    const down = downwards(lines);
    const boxes = down.map(({ box: { left, top, width, height } }) => [
      left,
      top,
      left + width,
      top + height,
    ]);
    return JSON.stringify({ res: { rec_texts: down.map(({ text }) => text), rec_boxes: boxes } });
  },
};
