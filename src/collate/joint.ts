import { ABSENT } from './columns.ts';
import { readingAt, readingKey, witnessesOf } from './readings.ts';
import { BREAK } from './sequence.ts';
import { cellAt, guideAt, printedIn, symbolAt, type StoryText } from './story-text.ts';
import type { StoryVariant } from './variants.ts';

/** A stretch of the joint text: its block and offsets, the columns it comes from and the witnesses that print it so. */
export interface JointPiece {
  text: string;
  from: number;
  to: number;
  columnFrom: number;
  columnTo: number;
  witnesses: readonly number[];
  /** The variant that stands here, by its place among the story's variants, and whether nothing decides it. */
  variant: number | null;
  doubtful: boolean;
}

export interface JointText {
  blocks: { type: 'paragraph' | 'heading'; pieces: JointPiece[] }[];
}

/**
 * The text made from all witnesses: the widest one's, where a strict majority of three or more does not read
 * otherwise; what it lacks, with nobody to decide, is filled from the others. Nothing else is merged.
 */
export function joinText(story: StoryText, variants: readonly StoryVariant[]): JointText {
  const builder = new JointBuilder(story);
  const starts = new Map<number, number>();
  variants.forEach((variant, at) => {
    if (variant.class !== 'layout') starts.set(variant.place.from, at);
  });
  const layouts = new Map(variants.filter((v) => v.class === 'layout').map((v) => [v.place.from, v]));
  for (let column = 0; column < story.columns.width;) {
    const at = starts.get(column);
    const variant = at === undefined ? undefined : variants[at];
    if (at !== undefined && variant) {
      builder.addVariant(variant, at);
      column = variant.place.to;
    } else if (story.breaks[column] === 1) {
      builder.addBreak(column, layouts.get(column));
      column += 1;
    } else {
      const end = commonEnd(story, column, starts);
      builder.addCommon(column, end);
      column = end;
    }
  }
  return builder.finish();
}

/** Up to which column there is no variant and no break, and the same witnesses reach. */
function commonEnd(story: StoryText, from: number, variants: ReadonlyMap<number, number>): number {
  let end = from + 1;
  while (
    end < story.columns.width &&
    story.covering[end] === story.covering[from] &&
    story.breaks[end] !== 1 &&
    !variants.has(end)
  )
    end += 1;
  return end;
}

/** Whether all witnesses print the same text there, each in its width and script. */
const sameText = ({ class: given }: StoryVariant): boolean => given === 'width' || given === 'script';

class JointBuilder {
  readonly #story: StoryText;
  readonly #blocks: JointText['blocks'] = [];
  #open: JointText['blocks'][number] | null = null;
  /** Places without text in the joint text that stand before the block to come. */
  #early: JointPiece[] = [];
  #length = 0;
  #lastColumn = -1;
  /** Whether the last column is a break that the joint text does not have. */
  #runsOver = false;

  constructor(story: StoryText) {
    this.#story = story;
  }

  addBreak(column: number, layout: StoryVariant | undefined): void {
    this.#runsOver = !this.#breaks(column, layout);
    if (!this.#runsOver) this.#open = null;
    this.#lastColumn = column;
  }

  /** Text that all witnesses of some columns have, as the widest one prints it. */
  addCommon(from: number, to: number): void {
    const guide = guideAt(this.#story, from);
    const witnesses = this.#story.covering[from] ?? [];
    const text = printedIn(this.#story, guide, [from, to]);
    this.#add(text, { from, to }, { guide, witnesses, variant: null, doubtful: false });
  }

  addVariant(variant: StoryVariant, at: number): void {
    const { place, groups, verdict } = variant;
    const based = groups.find(({ witnesses }) => witnesses.includes(this.#story.base));
    const chosen =
      based?.text ?? this.#insteadOfBreak(variant) ?? verdict.majority ?? this.#undecided(variant);
    const group = groups.find(({ text }) => text === chosen);
    const witnesses = group?.witnesses ?? [];
    const guide =
      this.#story.byWidth.find((witness) => witnesses.includes(witness)) ?? guideAt(this.#story, place.from);
    const text = readingAt(this.#story, place, guide)?.text ?? chosen;
    const covering = sameText(variant) ? witnessesOf(groups) : witnesses;
    const doubtful = !based && verdict.majority === null && !sameText(variant);
    this.#add(text, place, { guide, witnesses: covering, variant: at, doubtful });
  }

  finish(): JointText {
    const last = this.#blocks.at(-1);
    const end = last?.pieces.at(-1)?.to ?? 0;
    last?.pieces.push(...this.#early.map((piece) => ({ ...piece, from: end, to: end })));
    return { blocks: this.#blocks };
  }

  /** The white space of some, where others have a break that the joint text has not: it would else be lost between them. */
  #insteadOfBreak({ groups }: StoryVariant): string | undefined {
    if (!this.#runsOver || groups.some(({ text }) => text.trim() !== '')) return undefined;
    return groups.find(({ text }) => text !== '')?.text;
  }

  /** Without a majority: the widest witness's reading, or, if it has none and it is no move, the first other one's. */
  #undecided({ groups, moved }: StoryVariant): string {
    const groupOf = (witness: number): string | undefined =>
      groups.find(({ witnesses }) => witnesses.includes(witness))?.text;
    const texts = this.#story.byWidth.map(groupOf).filter((text) => text !== undefined);
    if (moved) return texts[0] ?? '';
    return texts.find((text) => readingKey(text) !== '') ?? texts[0] ?? '';
  }

  /** A break stands where the majority has it, or else the widest witness that says something about it. */
  #breaks(column: number, layout: StoryVariant | undefined): boolean {
    const based = layout?.groups.find(({ witnesses }) => witnesses.includes(this.#story.base));
    if (based) return based.text !== '';
    if (layout?.verdict.majority != null) return layout.verdict.majority !== '';
    const has = (witness: number): boolean => symbolAt(this.#story, witness, column) === BREAK;
    if (!layout) return true;
    const guide = this.#story.byWidth.find((w) =>
      layout.groups.some(({ witnesses }) => witnesses.includes(w)),
    );
    return guide !== undefined && has(guide);
  }

  #add(
    text: string,
    columns: { from: number; to: number },
    by: Pick<JointPiece, 'witnesses' | 'variant' | 'doubtful'> & { guide: number },
  ): void {
    if (text !== '' && (!this.#open || !this.#runsOn(columns.from))) this.#openBlock(columns, by.guide);
    const piece: JointPiece = {
      text,
      from: this.#length,
      to: this.#length + text.length,
      columnFrom: columns.from,
      columnTo: columns.to,
      witnesses: by.witnesses,
      variant: by.variant,
      doubtful: by.doubtful,
    };
    // What has no text here and stands behind a break belongs to the block that is still to come.
    this.#runsOver = false;
    if (this.#open) this.#open.pieces.push(piece);
    else this.#early.push({ ...piece, from: 0, to: 0 });
    this.#length += text.length;
    this.#lastColumn = columns.to - 1;
  }

  #openBlock(columns: { from: number; to: number }, guide: number): void {
    const sequence = this.#story.sequences[guide];
    const first = this.#story.before[guide]?.[columns.from] ?? 0;
    const type = sequence?.blocks[sequence.block[first] ?? 0]?.type ?? 'paragraph';
    this.#open = { type, pieces: this.#early };
    this.#early = [];
    this.#blocks.push(this.#open);
    this.#length = 0;
  }

  /** Whether some witness runs on from the last column to this one; else two ends only happen to meet. */
  #runsOn(column: number): boolean {
    if (this.#story.covering[column] === this.#story.covering[this.#lastColumn]) return true;
    return this.#story.sequences.some(
      (_, witness) =>
        cellAt(this.#story, witness, column) >= ABSENT &&
        cellAt(this.#story, witness, this.#lastColumn) >= ABSENT,
    );
  }
}
