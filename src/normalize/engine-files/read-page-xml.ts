import { boxAround, layoutOf, usualHeight } from './boxes.ts';
import type { EngineLine, FilePlace } from './engine-line.ts';
import { joinWords } from './join-words.ts';
import { readingOrder } from './reading-order.ts';
import { walkXml } from './walk-xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** What has text of its own: a region, a line, a word. Of several texts the one with the lowest index counts. */
interface Holder {
  name: string;
  place: FilePlace;
  text: string | null;
  index: number;
  confidence: number | undefined;
  points: number[][];
  words: string[];
  /** How high its words are. */
  heights: number[];
}

interface Region {
  id: string;
  type: string;
  lines: EngineLine[];
}

/** The lines of a PAGE file, the regions in its reading order and those that it does not name behind them. */
export function readPageXml(xml: string): EngineLine[] {
  const reader = new PageReader();
  const order = readingOrder();
  walkXml(xml, {
    open: (name, attributes, place) => {
      reader.open(name, attributes, place);
      order.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
      order.close(name);
    },
    text: reader.text,
  });
  const named = order.named();
  const rank = ({ id }: Region): number => named.get(id) ?? named.size;
  const regions = reader.regions.toSorted((left, right) => rank(left) - rank(right));
  return regions.flatMap(({ id, type, lines }, at) =>
    lines.map((line) => ({ ...line, layout: { ...line.layout, region: { id, type }, order: at } })),
  );
}

const HOLDERS = ['TextRegion', 'TextLine', 'Word', 'Glyph'];

class PageReader {
  readonly regions: Region[] = [];
  private readonly holders: Holder[] = [];
  private readonly openRegions: Region[] = [];
  private equivalent: { index: number; confidence: number | undefined; text: string } | null = null;
  private inUnicode = false;

  readonly open = (name: string, attributes: Attributes, place: FilePlace): void => {
    const holder = this.holders.at(-1);
    if (HOLDERS.includes(name)) {
      const unread = {
        text: null,
        index: Infinity,
        confidence: undefined,
        points: [],
        words: [],
        heights: [],
      };
      this.holders.push({ name, place, ...unread });
      if (name === 'TextRegion') this.addRegion(attributes);
    } else if (name === 'TextEquiv') {
      const { index, conf } = attributes;
      const confidence = conf === undefined ? undefined : Number(conf);
      this.equivalent = { index: Number(index ?? 0), confidence, text: '' };
    } else if (name === 'Unicode') this.inUnicode = true;
    else if (name === 'Coords' && holder) holder.points = pointsOf(attributes['points'] ?? '');
    else if (name === 'Point' && holder)
      holder.points.push([Number(attributes['x']), Number(attributes['y'])]);
  };

  readonly close = (name: string): void => {
    if (name === 'Unicode') this.inUnicode = false;
    else if (name === 'TextEquiv') this.take();
    else if (HOLDERS.includes(name)) {
      const holder = this.holders.pop();
      if (holder?.name === 'Word') {
        this.holders.at(-1)?.words.push(textOf(holder).trim());
        this.holders.at(-1)?.heights.push(boxAround(holder.points)?.height ?? NaN);
      }
      if (holder?.name === 'TextLine') this.openRegions.at(-1)?.lines.push(lineOf(holder));
      if (holder?.name === 'TextRegion') this.closeRegion(holder);
    }
  };

  readonly text = (text: string): void => {
    if (this.inUnicode && this.equivalent) this.equivalent.text += text;
  };

  /** Transkribus has its own words for a region in `custom`. */
  private addRegion({ id = `region-${this.regions.length}`, type, custom = '' }: Attributes): void {
    const told = type ?? /structure \{type:([\w-]+);/u.exec(custom)?.[1] ?? 'TextRegion';
    const region = { id, type: told, lines: [] };
    this.regions.push(region);
    this.openRegions.push(region);
  }

  /** A region of which nobody read the lines has its text alone. */
  private closeRegion(holder: Holder): void {
    const region = this.openRegions.pop();
    if (!region || region.lines.length > 0 || holder.text === null) return;
    const { place } = holder;
    region.lines = holder.text.split('\n').map((text) => ({ text: text.trim(), layout: {}, place }));
  }

  private take(): void {
    const holder = this.holders.at(-1);
    const { equivalent } = this;
    if (holder && equivalent && equivalent.index < holder.index) Object.assign(holder, equivalent);
    this.equivalent = null;
  }
}

const textOf = ({ text, words }: Holder): string => text ?? joinWords(words);

function lineOf(holder: Holder): EngineLine {
  const layout = layoutOf({
    box: boxAround(holder.points),
    height: usualHeight(holder.heights),
    confidence: holder.confidence,
  });
  return { text: textOf(holder).replaceAll(/\s+/gu, ' ').trim(), layout, place: holder.place };
}

const pointsOf = (points: string): number[][] =>
  points.split(/\s+/u).flatMap((point) => (point === '' ? [] : [point.split(',').map(Number)]));
