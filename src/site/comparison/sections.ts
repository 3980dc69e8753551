import type { Article } from '../../records/article.ts';
import { hiddenClasses, type VariantClass } from '../../records/variant.ts';
import type { Side } from './pair-variants.ts';
import type { ParagraphView } from './paragraphs.ts';
import { charactersIn } from './sentences.ts';
import type { SideName } from './segments.ts';

/** Why one witness does not print a run of paragraphs that the other has. */
export interface Absence {
  side: SideName;
  kind: 'starts-late' | 'ends-early' | 'lost' | 'moved';
  /** The jump mark with which that witness begins (上接1版), and the page it points to. */
  jump: { raw: string; page: string | null } | null;
  /** Where the witness begins or ends, as a block of the other one. */
  block: number | null;
}

/** A run of paragraphs that is shown alike: one that differs, an equal run that folds, or one that is not printed. */
export type Section =
  | { kind: 'paragraph'; paragraph: ParagraphView }
  | ({ kind: 'equal'; hidden: number; classes: VariantClass[] } & Run)
  | ({ kind: 'unprinted'; absence: Absence } & Run);

/** `first` and `last` are block numbers, `characters` those of its text, spaces not counted. */
export interface Run {
  paragraphs: ParagraphView[];
  first: number;
  last: number;
  characters: number;
}

export interface SectionOptions {
  a: Side;
  b: Side;
  articles: { a: Article; b: Article };
  /** Texts of moved stretches, by which a run that is printed elsewhere is known. */
  moved: readonly string[];
  /** All paragraphs of the comparison. */
  all: readonly ParagraphView[];
}

/** Paragraphs of a comparison in runs. Differences of script and width alone fold: they are off at first. */
export function sectionsOf(paragraphs: readonly ParagraphView[], options: SectionOptions): Section[] {
  const groups: ParagraphView[][] = [];
  for (const paragraph of paragraphs) {
    const before = groups.at(-1)?.at(-1);
    if (before && shownAs(before) === shownAs(paragraph) && shownAs(paragraph) !== 'paragraph') {
      groups.at(-1)?.push(paragraph);
    } else groups.push([paragraph]);
  }
  return groups.map((group) => sectionOf(group, options));
}

function shownAs({ printed, classes }: ParagraphView): 'a' | 'b' | 'equal' | 'paragraph' {
  if (printed === 'part') return 'paragraph';
  if (printed !== 'both') return printed;
  return classes.every((name) => hiddenClasses.includes(name)) ? 'equal' : 'paragraph';
}

function sectionOf(paragraphs: ParagraphView[], context: SectionOptions): Section {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw new Error('A section without paragraphs; this is a bug');
  const kind = shownAs(first);
  if (kind === 'paragraph') return { kind, paragraph: first };
  const text = textOf(paragraphs, kind === 'b' ? 'b' : 'a', context);
  const run = { paragraphs, first: first.number, last: last.number, characters: charactersIn(text) };
  if (kind !== 'equal') return { kind: 'unprinted', absence: absenceOf(paragraphs, text, context), ...run };
  const hidden = paragraphs.reduce((sum, { variants }) => sum + variants, 0);
  const classes = hiddenClasses.filter((name) => paragraphs.some((one) => one.classes.includes(name)));
  return { kind, hidden, classes, ...run };
}

function textOf(paragraphs: readonly ParagraphView[], name: SideName, context: SectionOptions): string {
  const cells = paragraphs.flatMap(({ rows }) => rows.flatMap((row) => row[name] ?? []));
  const { text } = context[name].stream;
  return cells
    .map(({ block, range }) => (block ? text.slice(block.from + range.from, block.from + range.to) : ''))
    .join('');
}

function absenceOf(paragraphs: readonly ParagraphView[], text: string, context: SectionOptions): Absence {
  const side = paragraphs[0]?.printed === 'b' ? 'a' : 'b';
  const prints = ({ printed }: ParagraphView): boolean =>
    printed === side || printed === 'both' || printed === 'part';
  const start = context.all.findIndex((one) => one === paragraphs[0]);
  const earlier = context.all.slice(0, start).findLast(prints);
  const later = context.all.slice(start + paragraphs.length).find(prints);
  const jump = context.articles[side].continuedFrom;
  if (context.moved.some((moved) => text.includes(moved) || moved.includes(text))) {
    return { side, kind: 'moved', jump: null, block: null };
  }
  if (!earlier) return { side, kind: 'starts-late', jump, block: later?.number ?? null };
  if (!later) return { side, kind: 'ends-early', jump: null, block: earlier.number };
  return { side, kind: 'lost', jump: null, block: null };
}
