import { boxOf, layoutOf, meanOf, usualHeight } from './boxes.ts';
import type { EngineLine, FilePlace } from './engine-line.ts';
import { joinWords } from './join-words.ts';
import { walkXml } from './walk-xml.ts';

type Attributes = Readonly<Record<string, string>>;

const LINE = /^(?:ocrx?_line|ocr_header|ocr_footer|ocr_caption|ocr_textfloat)$/u;
const REGION = /^(?:ocr_carea|ocr_par|ocrx_block)$/u;
const WORD = 'ocrx_word';

interface Region {
  id: string;
  type: string;
  order: number;
}

interface Line {
  kind: string;
  title: string;
  place: FilePlace;
  words: string[];
  confidences: number[];
  heights: number[];
  /** Text that stands in no word. */
  bare: string;
}

/** The lines of an hOCR file, by paragraphs. HTML that is no XML is made so: elements that have no end, scripts. */
export function readHocr(html: string): EngineLine[] {
  const reader = new HocrReader();
  walkXml(asXml(html), reader);
  return reader.lines;
}

/** The box in an element's properties. */
const bboxOf = (title: string): EngineLine['layout']['box'] =>
  boxOf(/\bbbox ([\d. -]+)/u.exec(title)?.[1]?.trim().split(/\s+/u).map(Number) ?? []);

const blank = (found: string): string => found.replaceAll(/[^\n]/gu, ' ');

function asXml(html: string): string {
  return withoutPrograms(
    withoutPrograms(html.replace(/<!doctype[^>]*>/iu, blank), 'script'),
    'style',
  ).replaceAll(/<(?:meta|link|br|hr|img|input|wbr)\b[^<>]*(?<!\/)>/giu, (tag) => `${tag.slice(0, -1)}/>`);
}

/** The text with a kind of element blanked, markup in it or not; one that does not end is left, once and for all behind it. */
function withoutPrograms(html: string, name: 'script' | 'style'): string {
  const begin = new RegExp(`<${name}\\b`, 'giu');
  const end = new RegExp(`</${name}>`, 'giu');
  let kept = '';
  let from = 0;
  for (let found = begin.exec(html); found !== null; found = begin.exec(html)) {
    end.lastIndex = found.index;
    if (!end.test(html)) break;
    kept += html.slice(from, found.index) + blank(html.slice(found.index, end.lastIndex));
    from = begin.lastIndex = end.lastIndex;
  }
  return kept + html.slice(from);
}

class HocrReader {
  readonly lines: EngineLine[] = [];
  /** What each open element is: a region, a line, a word, or nothing to us. */
  private readonly opened: string[] = [];
  private readonly regions: Region[] = [];
  private readonly unfinished: Line[] = [];
  private order = -1;
  private scan = -1;
  private word: string | null = null;

  readonly open = (_: string, attributes: Attributes, place: FilePlace): void => {
    const classes = (attributes['class'] ?? '').split(/\s+/u);
    const kind = classes.find((one) => LINE.test(one) || REGION.test(one) || one === WORD) ?? '';
    const title = attributes['title'] ?? '';
    if (classes.includes('ocr_page')) this.scan += 1;
    this.opened.push(kind);
    if (REGION.test(kind)) {
      this.order += 1;
      this.regions.push({ id: attributes['id'] ?? `region-${this.order}`, type: kind, order: this.order });
    } else if (LINE.test(kind))
      this.unfinished.push({ kind, title, place, words: [], confidences: [], heights: [], bare: '' });
    else if (kind === WORD) {
      this.word = '';
      const confidence = /\bx_w?conf ([\d.]+)/u.exec(title)?.[1];
      this.unfinished.at(-1)?.heights.push(bboxOf(title)?.height ?? NaN);
      if (confidence !== undefined) this.unfinished.at(-1)?.confidences.push(Number(confidence) / 100);
    }
  };

  readonly close = (): void => {
    const kind = this.opened.pop() ?? '';
    if (REGION.test(kind)) this.regions.pop();
    else if (LINE.test(kind)) this.finish(this.unfinished.pop());
    else if (kind === WORD && this.word !== null) {
      this.unfinished.at(-1)?.words.push(this.word.trim());
      this.word = null;
    }
  };

  readonly text = (text: string): void => {
    const line = this.unfinished.at(-1);
    if (this.word !== null) this.word += text;
    else if (line) line.bare += text;
  };

  private finish(line: Line | undefined): void {
    if (!line) return;
    const { kind, title, place, words, confidences, heights, bare } = line;
    const text = words.length > 0 ? joinWords(words) : joinWords(bare.trim().split(/\s+/u));
    const region = this.regions.at(-1);
    const type = /_line$/u.test(kind) ? (region?.type ?? kind) : kind;
    const layout = layoutOf({
      scan: this.scan,
      box: bboxOf(title),
      height: usualHeight(heights),
      region: region && { id: region.id, type },
      order: region?.order,
      confidence: meanOf(confidences),
    });
    this.lines.push({ text, layout, place });
  }
}
