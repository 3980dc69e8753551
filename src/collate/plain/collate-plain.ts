import type { JointBlock, Move, Witness } from '../../records/story.ts';
import type { Variant, VariantPlace } from '../../records/variant.ts';
import { collateStory } from '../collate-story.ts';
import type { WitnessText } from '../sequence.ts';
import type { JointMark } from '../story-record.ts';
import { variantNamer } from '../variant-id.ts';
import { breaksOf, type Break } from './layout.ts';
import { mostAlike, type Likeness } from './likeness.ts';
import { plainPlace } from './plain-variant.ts';
import { fileOf, type PlainText, readTexts } from './read-witness.ts';

/**
 * A place in a plain text: `block` is the number of the paragraph, `witness` the file's name; `text` is there where the
 * witness spells its reading otherwise than the first that has it.
 */
export type PlainPlace = Omit<VariantPlace, 'block'> & { block: number; text?: string };

/** Classes as they are called where nobody is held to have erred. */
export type NeutralClass = 'substitution' | 'rewriting' | 'form';

export type PlainVariant = Omit<Variant, 'places' | 'class'> & {
  class: Variant['class'] | NeutralClass;
  places: PlainPlace[];
};

/** A text that one witness prints elsewhere: `gap` and `moved` are the variants where it lacks it and where it has it. */
export interface PlainMove extends Omit<Move, 'block'> {
  block: number;
  gap: string;
  moved: string;
}

export interface PlainWitness {
  witness: string;
  /** What an editor calls it. */
  siglum?: string;
  /** `unrelated`: it shares nothing with the others; `empty`: there is nothing in it but white space. */
  relation: Witness['relation'] | 'unrelated' | 'empty';
  coverage: Witness['coverage'];
  script: 'traditional' | 'simplified';
  /** What its file has between its blocks and at its lines' ends. */
  breaks: Break[];
  /** Of an unrelated one: which of the others it is most like, and how much. */
  alike?: Likeness;
}

/** Plain texts, collated: the shapes of the data contract, with file names for ids and numbers for blocks. */
export interface PlainCollation {
  witnesses: PlainWitness[];
  variants: PlainVariant[];
  moves: PlainMove[];
  joint: { blocks: JointBlock[] };
  /** Where the variants stand in the joint text. */
  marks: JointMark[];
  /** The witness that lemmas and joint text follow. */
  base?: string;
}

/** How plain texts are collated. */
export interface PlainOptions {
  /** Whether the texts are parts, which may begin late and stop early; else each is the whole text. */
  fragments?: boolean;
  /** Whether every line is a block of its own, as in verse. */
  lines?: boolean;
  /** The witness that the joint text and the lemmas follow, whatever the majority reads. */
  base?: string | undefined;
}

/** Collates plain texts of any script, one witness each; names have to differ. The order of the texts does not count. */
export function collatePlain(
  texts: readonly PlainText[],
  { fragments = false, lines = false, base }: PlainOptions = {},
): PlainCollation {
  const read = readAll(texts, { fragments, lines });
  const witnesses = read.map(({ witness }) => witness);
  const { story, variants, marks, scripts } = collateStory(witnesses, {
    story: 's-plain',
    nameOf: variantNamer().nameOf,
    placeOf: (place, said) => plainPlace(place, said, Number(place.block)),
    base: witnesses.findIndex(({ id }) => id === base),
  });
  const plain = variants.map(({ places, ...variant }) => ({ ...variant, places }));
  return {
    witnesses: story.witnesses.map(({ article, relation, coverage }, at) => ({
      witness: article,
      script: scripts[at] ?? 'simplified',
      breaks: breaksOf(read[at]?.file ?? '', witnesses[at]?.blocks ?? []),
      ...relationOf(witnesses, at, { relation, coverage }),
    })),
    variants: plain,
    moves: story.moves.flatMap((move) => plainMove(move, plain)),
    joint: story.joint,
    marks,
    ...(base !== undefined && { base }),
  };
}

/** Each text with the witness that it is, by the witnesses' names. */
function readAll(
  texts: readonly PlainText[],
  { fragments, lines }: { fragments: boolean; lines: boolean },
): { file: string; witness: WitnessText }[] {
  const read = readTexts(texts, { lines });
  return read
    .map((one, at) => ({
      file: fileOf(texts[at] as PlainText),
      witness: { ...one, free: { start: fragments, end: fragments } },
    }))
    .sort((left, right) => (left.witness.id < right.witness.id ? -1 : 1));
}

function relationOf(
  witnesses: readonly WitnessText[],
  at: number,
  { relation, coverage }: Pick<Witness, 'relation' | 'coverage'>,
): Pick<PlainWitness, 'relation' | 'coverage' | 'alike'> {
  if (witnesses[at]?.blocks.length === 0) return { relation: 'empty', coverage };
  if (coverage.length > 0) return { relation, coverage };
  const alike = mostAlike(witnesses, at);
  return { relation: 'unrelated', coverage, ...(alike && { alike }) };
}

/** A move with its two variants, which stand in one group. */
function plainMove({ block, ...move }: Move, variants: readonly PlainVariant[]): PlainMove[] {
  const isThere = ({ places }: PlainVariant): boolean =>
    places.some(
      ({ witness, block: own, from, to }) =>
        witness === move.witness && String(own) === block && from === move.from && to === move.to,
    );
  const moved = variants.find((variant) => variant.rule === 'classify:moved' && isThere(variant));
  const gap = variants.find((variant) => variant !== moved && variant.group === moved?.group);
  return moved?.group != null && gap ? [{ ...move, block: Number(block), gap: gap.id, moved: moved.id }] : [];
}
