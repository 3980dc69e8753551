import type { Break } from './layout.ts';
import type { PlainCollation, PlainPlace, PlainVariant } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';
import { coverageMarks } from './tei-coverage.ts';
import { breakSigns, escaped, escapedWithBreaks } from './tei-text.ts';
import { segmentsOf, type Segment } from './walk.ts';

/**
 * How TEI is written: `verse` where every block is a line; `header`: a `teiHeader` that is known better, whose witnesses
 * have the ids of `witnessIds`; `source`: where a reading stands in its witness, as an address.
 */
export interface TeiOptions {
  verse?: boolean;
  header?: string;
  source?: (place: PlainPlace) => string;
}

/** The ids of the witnesses in TEI: `W1`, `W2`, …, in their order. */
export const witnessIds = ({ witnesses }: Pick<PlainCollation, 'witnesses'>): Map<string, string> =>
  new Map(witnesses.map(({ witness }, at) => [witness, `W${at + 1}`]));

/**
 * The joint text with its apparatus as TEI P5, parallel segmentation: `app` with `lem` and `rdg`, each `app` of the
 * class as its `type` and the rule as its `subtype`; where a witness begins, stops or lacks text, `witStart`, `witEnd`,
 * `lacunaStart`, `lacunaEnd`; a text that is printed elsewhere has `cause="transposition"` and points to its other place.
 * Every witness's own line ends are `lb` with `ed`, and in `rend` what its file has there, where that is no line feed: what
 * the readings of one witness and its `lb` say together is its file, to the last character.
 */
export function writeTei(collation: PlainCollation, options: TeiOptions = {}): string {
  const { joint } = collation;
  const { verse = false } = options;
  const ids = witnessIds(collation);
  const writer = new Writer(collation, ids, options.source);
  const blocks = joint.blocks.map(({ id, type }, at) => {
    const name = verse ? 'l' : type === 'heading' ? 'head' : 'p';
    return `<${name} xml:id="${id}">${writer.block(at)}</${name}>`;
  });
  const text = joint.blocks.map((block) => block.text).join('');
  const body = verse ? ['<lg>', ...blocks, '</lg>'] : inDivisions(blocks);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    options.header ?? plainHeader(collation, ids),
    `<text xml:lang="${languageOf(text, collation.witnesses[0]?.script)}"><body>`,
    ...body,
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

function plainHeader(collation: PlainCollation, ids: ReadonlyMap<string, string>): string {
  const sigla = siglaOf(collation);
  const list = collation.witnesses.map(
    ({ witness }) =>
      `<witness xml:id="${ids.get(witness) ?? ''}" n="${escaped(sigla.get(witness) ?? '')}">${escaped(witness)}</witness>`,
  );
  return [
    '<teiHeader><fileDesc><titleStmt><title>Collation</title></titleStmt>',
    '<publicationStmt><p>Made by Duikan</p></publicationStmt>',
    `<sourceDesc><listWit>${list.join('')}</listWit></sourceDesc></fileDesc>`,
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>',
  ].join('\n');
}

/** A heading may stand only where a division begins; a text without headings needs none. */
export function inDivisions(blocks: readonly string[]): string[] {
  const isHead = (block: string): boolean => block.startsWith('<head ');
  if (!blocks.some(isHead)) return [...blocks];
  const begun = blocks.map((block, at) => (at > 0 && isHead(block) ? `</div>\n<div>\n${block}` : block));
  return ['<div>', ...begun, '</div>'];
}

/** The language as far as the script tells it: Chinese in either script, else undetermined. */
export function languageOf(
  text: string,
  script: PlainCollation['witnesses'][number]['script'] | undefined,
): string {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han * 2 < text.length) return 'und';
  return script === 'traditional' ? 'zh-Hant' : 'zh-Hans';
}

class Writer {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #source: TeiOptions['source'];
  readonly #texts: readonly string[];
  readonly #segments: Map<number, Segment[]>;
  readonly #breaks: Map<string, Break[]>;
  readonly #moves: Map<string, string>;
  readonly #coverage: (segment: Segment) => string;
  readonly #last: Segment | undefined;

  constructor(collation: PlainCollation, ids: ReadonlyMap<string, string>, source: TeiOptions['source']) {
    this.#source = source;
    const segments = segmentsOf(collation);
    this.#ids = ids;
    this.#texts = collation.joint.blocks.map(({ text }) => text);
    this.#segments = Map.groupBy(segments, ({ block }) => block);
    this.#breaks = new Map(collation.witnesses.map(({ witness, breaks }) => [witness, [...breaks]]));
    this.#moves = new Map(
      collation.moves.flatMap(({ gap, moved }) => [[gap, moved] as const, [moved, gap] as const]),
    );
    this.#coverage = coverageMarks(segments, ids);
    this.#last = segments.at(-1);
  }

  block(number: number): string {
    return (this.#segments.get(number) ?? [])
      .map((segment) => {
        const own = segment.variant ? this.#app(segment, segment.variant) : this.#common(segment);
        return this.#coverage(segment) + own + (segment === this.#last ? this.#rest() : '');
      })
      .join('');
  }

  /** Text that all who are there have, with the line ends of each. */
  #common(segment: Segment): string {
    const text = [...segment.own.values()][0]?.text ?? '';
    const breaks = [...segment.own].flatMap(([witness, { from }]) =>
      this.#taken(witness, from, from + text.length).map((one) => ({ ...one, at: one.at - from, witness })),
    );
    return escapedWithBreaks(text, breaks, this.#ids);
  }

  #app({ own, block, from, to }: Segment, variant: PlainVariant): string {
    const groups = Map.groupBy(own, ([, { text }]) => text);
    const joint = this.#texts[block]?.slice(from, to) ?? '';
    const lemma = groups.has(joint) ? joint : [...groups.keys()][0];
    const moved = this.#moves.get(variant.id);
    const cause = moved === undefined ? '' : ` cause="transposition" corresp="#${moved}"`;
    const written = [...groups]
      .toSorted(([a], [b]) => Number(b === lemma) - Number(a === lemma))
      .map(([text, members]) => {
        const name = text === lemma ? 'lem' : 'rdg';
        const breaks = members.flatMap(([witness, { from: start }]) =>
          this.#taken(witness, start, start + text.length).map((one) => ({
            ...one,
            at: one.at - start,
            witness,
          })),
        );
        const wit = members.map(([witness]) => `#${this.#ids.get(witness) ?? ''}`).join(' ');
        return `<${name} wit="${wit}"${this.#sourcesOf(variant, members)}${cause}>${escapedWithBreaks(text, breaks, this.#ids)}</${name}>`;
      });
    const subtype = variant.rule.replace(/^.*:/u, '');
    return `<app xml:id="${variant.id}" type="${variant.class}" subtype="${subtype}">${written.join('')}</app>`;
  }

  /** Where each of these witnesses has the reading. */
  #sourcesOf({ places }: PlainVariant, members: readonly [string, unknown][]): string {
    const source = this.#source;
    if (!source) return '';
    const names = new Set(members.map(([witness]) => witness));
    const found = places.filter(({ witness }) => names.has(witness)).map(source);
    return ` source="${escaped(found.join(' '))}"`;
  }

  /** A witness's line ends from an offset up to another, which it then has no more. */
  #taken(witness: string, from: number, to: number): Break[] {
    const breaks = this.#breaks.get(witness) ?? [];
    let count = 0;
    while (count < breaks.length && (breaks[count] as Break).at < to) count += 1;
    return breaks.splice(0, count).map((one) => ({ ...one, at: Math.max(from, one.at) }));
  }

  /** What stands in the files behind all text. */
  #rest(): string {
    return [...this.#breaks]
      .flatMap(([witness, breaks]) => breaks.map((one) => breakSigns([{ ...one, witness }], this.#ids)))
      .join('');
  }
}
