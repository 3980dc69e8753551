import type { Article } from '../../records/article.ts';
import { type Correction, settles } from '../../records/correction.ts';
import type { Variant, VariantClass } from '../../records/variant.ts';
import { labelsOf, witnessLabels } from '../comparison/labels.ts';
import { type ElsewhereReading, elsewhereOf } from '../comparison/notes.ts';
import { readingOf } from '../comparison/pair-variants.ts';
import { type Verdict, verdictOf } from '../comparison/verdict.ts';
import type { Archive } from '../records.ts';
import { graphemes } from '../../text/graphemes.ts';
import { surroundings } from './surroundings.ts';

/** What a decision about one witness would say; `to`: what it should be, `null` where nothing suggests it. */
export interface DeskCandidate {
  witness: string;
  label: string;
  context: string;
  from: string;
  to: string | null;
  source_sha: string;
}

/** Where a witness has its reading. */
export interface DeskPlace {
  witness: string;
  label: string;
  block: string;
  from: number;
  to: number;
  line: number;
  column: number;
}

/** A place to decide. Several candidates: nothing tells which of the witnesses errs. */
export interface DeskItem {
  /** The id of its element: the id of the variant or suspicion, with the witness where another item has that already. */
  key: string;
  id: string;
  class: VariantClass | 'suspicion';
  rule: string;
  page: string;
  story: string | null;
  verdict: Verdict | null;
  candidates: DeskCandidate[];
  /** Of the first candidate. */
  place: DeskPlace;
  /** Of all witnesses that reach the place. */
  places: DeskPlace[];
  /** The first candidate's own text. */
  shown: { before: string; here: string; after: string };
  readings: { labels: string[]; text: string }[];
  /** What other stories read in the same words. */
  elsewhere: ElsewhereReading[];
  /** What files have decided about it. */
  filed: Correction[];
}

/** What files have decided, by the id it is about. */
export type FiledById = ReadonlyMap<string, readonly Correction[]>;

/** The places of a variant to decide: one for each suspected witness, or one for all where nobody is outvoted. */
export function itemsOfVariant(archive: Archive, variant: Variant, filed: FiledById): DeskItem[] {
  const story = archive.storyOf(variant.places[0]?.witness ?? '');
  if (!story) throw new Error(`${variant.id} stands in no story; this is a bug`);
  const labels = witnessLabels(story.witnesses.map(({ article }) => archive.article(article)));
  const outvoted = outvotedIn(variant);
  const groups =
    outvoted.length > 0
      ? outvoted.map((witness) => [witness])
      : [variant.places.map(({ witness }) => witness)];
  // What all items of a variant have in common is made once: of two hundred witnesses fifty may be suspected.
  const places = variant.places.map((one) => ({ ...one, label: labels.get(one.witness) ?? one.witness }));
  const verdict = verdictOf(variant, labels);
  const readings = variant.readings
    .toSorted((a, b) => b.witnesses.length - a.witnesses.length)
    .map((reading) => ({ labels: labelsOf(labels, reading.witnesses), text: reading.text }));
  const elsewhere = elsewhereOf(variant);
  return groups.map((witnesses, index) => {
    const candidates = witnesses.map((witness) => candidateOf(archive, variant, { witness, labels }));
    const place = places.find(({ witness }) => witness === witnesses[0]);
    if (!place) throw new Error(`${variant.id} has nobody to err; this is a bug`);
    const article = archive.article(place.witness);
    return {
      key: index === 0 ? variant.id : `${variant.id}.${place.witness}`,
      id: variant.id,
      class: variant.class,
      rule: variant.rule,
      page: article.page,
      story: variant.story,
      verdict,
      candidates,
      place,
      places,
      shown: surroundings(textOf(article, place.block), place),
      readings,
      elsewhere,
      filed: (filed.get(variant.id) ?? []).filter(({ witness }) => witnesses.includes(witness)),
    };
  });
}

/** Who stands against the majority; for `script` and `width`, where nobody is suspected, the votes still tell. */
export function outvotedIn(variant: Variant): string[] {
  const { majority, suspects, readings, places } = variant;
  if (majority === null) return [];
  if (suspects.length > 0) return suspects;
  const outvoted = readings.filter(({ text }) => text !== majority).flatMap(({ witnesses }) => witnesses);
  return places.map(({ witness }) => witness).filter((witness) => outvoted.includes(witness));
}

function placeOf({ id, places }: Variant, witness: string): Variant['places'][number] {
  const place = places.find((one) => one.witness === witness);
  if (!place) throw new Error(`${witness} does not cover ${id}; this is a bug`);
  return place;
}

/** Whether files have settled an item: some witness is corrected, or its print is held right. */
export function isSettled({ filed }: DeskItem): boolean {
  return filed.some(({ state }) => settles(state));
}

/** The votes on an item, the most first (`3:1`); `1:1` where two witnesses differ; empty where one alone has it. */
export function votesOf({ verdict, class: name }: Pick<DeskItem, 'verdict' | 'class'>): string {
  return verdict?.votes.join(':') ?? (name === 'suspicion' ? '' : '1:1');
}

/** Characters of a reading that a line shows. */
const shownInLine = 12;

/** A reading as a line shows it: of a long one the beginning and the end. */
export function shortened(text: string): string {
  const characters = graphemes(text);
  if (characters.length <= shownInLine) return text;
  return `${characters.slice(0, shownInLine - 4).join('')}…${characters.slice(-3).join('')}`;
}

/** The text of an article's block. */
export function textOf({ id, blocks }: Article, block: string): string {
  const found = blocks[Number(block.slice(1)) - 1];
  if (found?.id !== block) throw new Error(`${id} has no block ${block}; this is a bug`);
  return found.text;
}

function candidateOf(
  archive: Archive,
  variant: Variant,
  { witness, labels }: { witness: string; labels: ReadonlyMap<string, string> },
): DeskCandidate {
  const article = archive.article(witness);
  const { block, from, to } = placeOf(variant, witness);
  const { before, here, after } = surroundings(textOf(article, block), { from, to });
  return {
    witness,
    label: labels.get(witness) ?? witness,
    context: before + here + after,
    from: here,
    to: suggested(variant, witness),
    source_sha: archive.page(article.page).sha256.slice(0, 8),
  };
}

/** The majority's reading, or the one that most others have. */
function suggested(variant: Variant, witness: string): string {
  if (variant.majority !== null && outvotedIn(variant).includes(witness)) return variant.majority;
  const own = readingOf(variant, witness);
  const others = variant.readings
    .filter(({ text }) => text !== own)
    .toSorted((a, b) => b.witnesses.length - a.witnesses.length);
  return others[0]?.text ?? '';
}
