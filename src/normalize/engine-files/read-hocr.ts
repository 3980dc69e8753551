import { boxOf, layoutOf, meanOf } from './boxes.ts';
import type { EngineLine } from './engine-line.ts';
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
  words: string[];
  confidences: number[];
  /** Text that stands in no word. */
  bare: string;
}

/** The lines of an hOCR file, by paragraphs. HTML that is no XML is made so: elements that have no end, scripts. */
export function readHocr(html: string): EngineLine[] {
  const reader = new HocrReader();
  walkXml(asXml(html), reader);
  return reader.lines;
}

function asXml(html: string): string {
  const blank = (found: string): string => found.replaceAll(/[^\n]/gu, ' ');
  return html
    .replace(/<!doctype[^>]*>/iu, blank)
    .replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/giu, blank)
    .replaceAll(/<(?:meta|link|br|hr|img|input|wbr)\b[^<>]*(?<!\/)>/giu, (tag) => `${tag.slice(0, -1)}/>`);
}

class HocrReader {
  readonly lines: EngineLine[] = [];
  /** What each open element is: a region, a line, a word, or nothing to us. */
  private readonly opened: string[] = [];
  private readonly regions: Region[] = [];
  private readonly unfinished: Line[] = [];
  private order = -1;
  private word: string | null = null;

  readonly open = (_: string, attributes: Attributes): void => {
    const classes = (attributes['class'] ?? '').split(/\s+/u);
    const kind = classes.find((one) => LINE.test(one) || REGION.test(one) || one === WORD) ?? '';
    const title = attributes['title'] ?? '';
    this.opened.push(kind);
    if (REGION.test(kind)) {
      this.order += 1;
      this.regions.push({ id: attributes['id'] ?? `region-${this.order}`, type: kind, order: this.order });
    } else if (LINE.test(kind)) this.unfinished.push({ kind, title, words: [], confidences: [], bare: '' });
    else if (kind === WORD) {
      this.word = '';
      const confidence = /\bx_w?conf ([\d.]+)/u.exec(title)?.[1];
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
    const { kind, title, words, confidences, bare } = line;
    const text = words.length > 0 ? joinWords(words) : joinWords(bare.trim().split(/\s+/u));
    const box = boxOf(/\bbbox ([\d. -]+)/u.exec(title)?.[1]?.trim().split(/\s+/u).map(Number) ?? []);
    const region = this.regions.at(-1);
    const type = /_line$/u.test(kind) ? (region?.type ?? kind) : kind;
    const layout = layoutOf({
      box,
      region: region && { id: region.id, type },
      order: region?.order,
      confidence: meanOf(confidences),
    });
    this.lines.push({ text, layout });
  }
}
