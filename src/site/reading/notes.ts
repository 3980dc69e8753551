import { picturedVariant } from '../../export/pictures/pictured.ts';
import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { witnessLabels } from '../comparison/labels.ts';
import { type Note, noteOf } from '../comparison/notes.ts';
import { digitsAround } from '../comparison/numbers.ts';
import { comparisonAddress } from '../comparison/pairs.ts';
import { readingOf } from '../comparison/pair-variants.ts';
import { streamOf } from '../comparison/stream.ts';
import { surroundings } from '../desk/surroundings.ts';
import type { Archive } from '../records.ts';
import { type NamedWitness, witnessNames } from './names.ts';

/** One reading of a place in its line: who prints it, and where the first of them has it in the raw page. */
export interface ReadingLine {
  witnesses: NamedWitness[];
  /** How many more print it than are named. */
  more: number;
  own: boolean;
  suspected: boolean;
  before: string;
  reading: string;
  after: string;
  source: { page: string; label: string; line: number; column: number; length: number };
  /** The comparison with the article the reader has before them, at this place; `null` for its own reading. */
  compared: string | null;
}

/** The note on a variant from the side of one article: its readings in their lines, that article's first. */
export interface VariantNote {
  note: Note;
  block: number;
  lines: ReadingLine[];
  /** Whether there is a picture of it to take along. */
  pictured: boolean;
}

/** A story as its notes need it. */
export interface NoteContext {
  archive: Archive;
  article: Article;
  story: Story;
  labels: ReadonlyMap<string, string>;
  /** What witnesses are called in a sentence. */
  names: ReadonlyMap<string, string>;
  stream: ReturnType<typeof streamOf>;
}

/** Witnesses that a line names before it only counts them: what a phone shows in two lines. */
const named = 4;

/** What all notes of an article have in common; `null` where no other paper prints it. */
export function noteContext(archive: Archive, article: Article): NoteContext | null {
  const story = archive.storyOf(article.id);
  if (!story) return null;
  const articles = story.witnesses.map((witness) => archive.article(witness.article));
  return {
    archive,
    article,
    story,
    labels: witnessLabels(articles),
    names: witnessNames(archive, articles),
    stream: streamOf(article.blocks),
  };
}

/** The note on a variant that the article covers. */
export function variantNote(variant: Variant, context: NoteContext): VariantNote {
  const { article, stream, names } = context;
  const place = variant.places.find(({ witness }) => witness === article.id);
  const text = article.blocks.find(({ id }) => id === place?.block)?.text;
  if (!place || text === undefined)
    throw new Error(`${article.id} does not cover ${variant.id}; this is a bug`);
  const digits = digitsAround(
    text,
    place,
    variant.readings.map((reading) => reading.text),
  );
  const readings = variant.readings.toSorted(
    (x, y) => Number(y.witnesses.includes(article.id)) - Number(x.witnesses.includes(article.id)),
  );
  return {
    note: noteOf(variant, { article: article.id, stream }, { labels: names, ...digits }),
    block: Number(place.block.slice(1)),
    lines: readings.map(({ witnesses }) => readingLine(variant, witnesses, context)),
    pictured: picturedVariant(variant) !== null,
  };
}

/** What differs at an article's place from what others print, but not in what is said: punctuation, width, paragraphs. */
export function settingNotes(variants: readonly Variant[], { article, names, stream }: NoteContext): Note[] {
  return variants
    .filter((variant) => readingOf(variant, article.id) !== undefined)
    .map((variant) => noteOf(variant, { article: article.id, stream }, { labels: names }));
}

function readingLine(
  variant: Variant,
  witnesses: readonly string[],
  { archive, article, story, labels }: NoteContext,
): ReadingLine {
  const own = witnesses.includes(article.id);
  const ordered = own ? [article.id, ...witnesses.filter((id) => id !== article.id)] : witnesses;
  const first = archive.article(ordered[0] ?? article.id);
  const place = variant.places.find(({ witness }) => witness === first.id);
  const text = first.blocks.find(({ id }) => id === place?.block)?.text;
  if (!place || text === undefined)
    throw new Error(`${first.id} does not cover ${variant.id}; this is a bug`);
  const texts = variant.readings.map((reading) => reading.text);
  const { prefix, suffix } = digitsAround(text, place, texts);
  const range = { from: place.from - prefix.length, to: place.to + suffix.length };
  const { before, here, after } = surroundings(text, range);
  const witness = (id: string): NamedWitness => ({
    id,
    label: labels.get(id) ?? id,
    page: archive.page(archive.article(id).page),
  });
  return {
    witnesses: ordered.slice(0, named).map(witness),
    more: Math.max(ordered.length - named, 0),
    own,
    suspected: ordered.some((id) => variant.suspects.includes(id)),
    before,
    reading: here,
    after,
    source: {
      page: first.page,
      label: witness(first.id).label,
      line: place.line,
      column: place.column,
      length: place.to - place.from,
    },
    compared: own ? null : comparisonAddress(story, [article.id, first.id], variant),
  };
}
