import { boxOf, layoutOf, meanOf, usualHeight } from './boxes.ts';
import type { EngineLine, FilePlace } from './engine-line.ts';
import { joinWords } from './join-words.ts';
import { walkXml } from './walk-xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** A piece of a line: the engine says where a space stands, or where none of its lines has one, words are parted anyway. */
interface Piece {
  text: string;
  space: boolean;
}

/** The lines of an ALTO file (versions 2 to 4), with the hyphens that part words at their ends; boxes in whatever unit it counts. */
export function readAlto(xml: string): EngineLine[] {
  const reader = new AltoReader();
  walkXml(xml, reader);
  return reader.lines;
}

class AltoReader {
  readonly lines: EngineLine[] = [];
  private readonly labels = new Map<string, string>();
  private region: { id: string; type: string } | undefined;
  private regions = 0;
  private pieces: Piece[] = [];
  private confidences: number[] = [];
  private heights: number[] = [];
  private line: { attributes: Attributes; place: FilePlace } | null = null;
  private scan = -1;

  readonly open = (name: string, attributes: Attributes, place: FilePlace): void => {
    const { ID: id = '', LABEL: label, TYPE: type } = attributes;
    if (name === 'Page') this.scan += 1;
    if (label !== undefined && name.endsWith('Tag')) this.labels.set(id, label);
    if (name === 'TextBlock') {
      const [tag = ''] = (attributes['TAGREFS'] ?? '').split(' ');
      this.region = {
        id: id === '' ? `block-${this.regions}` : id,
        type: this.labels.get(tag) ?? type ?? name,
      };
      this.regions += 1;
    }
    if (name === 'TextLine') {
      this.line = { attributes, place };
      [this.pieces, this.confidences, this.heights] = [[], [], []];
    }
    if (this.line === null) return;
    if (name === 'SP') this.pieces.push({ text: '', space: true });
    if (name === 'String' || name === 'HYP') this.addPiece(name, attributes);
  };

  readonly close = (name: string): void => {
    if (name === 'TextBlock') this.region = undefined;
    if (name !== 'TextLine' || this.line === null) return;
    const { place, attributes } = this.line;
    const { HPOS, VPOS, WIDTH, HEIGHT } = attributes;
    const [x = NaN, y = NaN, wide = NaN, high = NaN] = [HPOS, VPOS, WIDTH, HEIGHT].map(Number);
    const box = boxOf([x, y, x + wide, y + high]);
    const order = this.region && this.regions - 1;
    const confidence = meanOf(this.confidences);
    const height = box && usualHeight(this.heights);
    const layout = layoutOf({ scan: this.scan, box, height, region: this.region, order, confidence });
    this.lines.push({ text: textOf(this.pieces), layout, place });
    this.line = null;
  };

  /** All text of a page stands in attributes. */
  readonly text = (): void => undefined;

  private addPiece(name: string, attributes: Attributes): void {
    const text = attributes['CONTENT'] ?? (name === 'HYP' ? '-' : '');
    const last = this.pieces.at(-1);
    // Some engines write the hyphen into the word as well.
    if (name === 'HYP' && last?.text.endsWith(text) === true) return;
    if (name === 'HYP' && last && !last.space) last.text += text;
    else this.pieces.push({ text, space: false });
    this.heights.push(Number(attributes['HEIGHT']));
    if (attributes['WC'] !== undefined) this.confidences.push(Number(attributes['WC']));
  }
}

/** The text of a line: words between two spaces are one. */
function textOf(pieces: readonly Piece[]): string {
  if (!pieces.some(({ space }) => space)) return joinWords(pieces.map(({ text }) => text));
  const words = [''];
  for (const { text, space } of pieces) {
    if (space) words.push('');
    else words.push((words.pop() ?? '') + text);
  }
  return joinWords(words);
}
