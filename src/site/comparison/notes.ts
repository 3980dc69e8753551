import type { Variant, VariantClass } from '../../records/variant.ts';
import { pageOf } from '../desk/decisions.ts';
import { labelsOf } from './labels.ts';
import { readingOf, type Side } from './pair-variants.ts';
import { lastBegun, positionIn, type Range } from './stream.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What some witnesses have at the place. `rest`: they are all the others, so that they need not be named. */
export interface NoteClause {
  kind: 'reads' | 'adds' | 'lacks' | 'omits' | 'breaks' | 'runs-on';
  witnesses: string[];
  rest: boolean;
  text: string;
}

/** Where a witness has its reading in the raw page, and how many UTF-16 units of it. */
export interface NotePlace {
  witness: string;
  page: string;
  line: number;
  column: number;
  length: number;
}

/** A variant in words: 郑【重】：003作“军”，余三证作“重”. The accessible form of its marks. */
export interface Note {
  variant: string;
  class: VariantClass;
  rule: string;
  before: string;
  lemma: string;
  after: string;
  clauses: NoteClause[];
  verdict: Verdict | null;
  /** The places of each reading, in the order of the clauses. */
  places: NotePlace[][];
  elsewhere: ElsewhereReading[];
}

/** Sentences name so many witnesses at most, and count them where there are more (`src/i18n`). */
const namedAtMost = 6;

/** Clauses as sentences need them: of two hundred witnesses the first, and how many there are. */
export function inShort(clauses: readonly NoteClause[]): (NoteClause & { count: number })[] {
  return clauses.map((clause) => ({
    ...clause,
    witnesses: clause.witnesses.slice(0, namedAtMost),
    count: clause.witnesses.length,
  }));
}

/** A verdict as sentences need it. */
export function verdictInShort({ votes, decided, suspects, abstaining }: Verdict) {
  return {
    votes,
    decided,
    suspects: suspects.slice(0, namedAtMost),
    abstaining: abstaining.slice(0, namedAtMost),
    counts: { suspects: suspects.length, abstaining: abstaining.length },
  };
}

/** A reading in its words, how often other stories have it in them, and an article where it stands. */
export interface ElsewhereReading {
  phrase: string;
  count: number;
  article: string | null;
}

/** What other stories of the archive read in the words of a variant; empty where these stand nowhere else. */
export function elsewhereOf({
  evidence,
  readings,
}: Pick<Variant, 'evidence' | 'readings'>): ElsewhereReading[] {
  if (!evidence) return [];
  return readings
    .map(({ text }, at) => ({
      phrase: evidence.before + text + evidence.after,
      count: evidence.readings[at]?.count ?? 0,
      article: evidence.readings[at]?.articles[0] ?? null,
    }))
    .toSorted((a, b) => b.count - a.count);
}

export interface NoteOptions {
  labels: ReadonlyMap<string, string>;
  /** The class to show it under, where the pair differs otherwise than the whole story does. */
  shownAs?: VariantClass;
  /** Digits on either side that belong to the number the reading is part of. */
  prefix?: string;
  suffix?: string;
}

/** The note on a variant from the side of one of its witnesses, whose reading is the lemma. */
export function noteOf(variant: Variant, base: Side, options: NoteOptions): Note {
  const { labels, shownAs = variant.class, prefix = '', suffix = '' } = options;
  const range = rangeOf(variant, base);
  const wide = { from: range.from - prefix.length, to: range.to + suffix.length };
  return {
    variant: variant.id,
    class: shownAs,
    rule: variant.rule,
    ...contextOf(base, wide),
    lemma: base.stream.text.slice(wide.from, wide.to),
    clauses: clausesOf(variant, base.article, { labels, prefix, suffix }),
    verdict: verdictOf(variant, labels),
    places: ordered(variant, base.article).map(({ witnesses }) => {
      const own = new Set(witnesses);
      return variant.places.filter(({ witness }) => own.has(witness)).map(placeOf);
    }),
    elsewhere: elsewhereOf(variant),
  };
}

function rangeOf(variant: Variant, { article, stream }: Side): Range {
  const place = variant.places.find(({ witness }) => witness === article);
  if (!place) throw new Error(`${article} does not cover ${variant.id}; this is a bug`);
  return { from: positionIn(stream, place.block, place.from), to: positionIn(stream, place.block, place.to) };
}

/** The most UTF-16 units of a character. */
const longestCharacter = 2;

/** Up to two letters or digits on either side, within the block; punctuation ends the context. */
function contextOf({ stream }: Side, { from, to }: Range): Pick<Note, 'before' | 'after'> {
  const begun = lastBegun(stream, from);
  const block = begun && to <= begun.to ? begun : undefined;
  const nearest = Math.max(block?.from ?? 0, from - 2 * longestCharacter);
  return {
    before: /[\p{L}\p{N}]{0,2}$/u.exec(stream.text.slice(nearest, from))?.[0] ?? '',
    after: /^[\p{L}\p{N}]{0,2}/u.exec(stream.text.slice(to, block?.to))?.[0] ?? '',
  };
}

const placeOf = ({ witness, line, column, from, to }: Variant['places'][number]): NotePlace => ({
  witness,
  page: pageOf(witness),
  line,
  column,
  length: to - from,
});

/** The readings as they are told: those of the fewest first; of equal ones the base's last. */
function ordered(variant: Variant, base: string): Variant['readings'] {
  const own = readingOf(variant, base);
  return variant.readings.toSorted(
    (x, y) => x.witnesses.length - y.witnesses.length || Number(x.text === own) - Number(y.text === own),
  );
}

interface ClauseOptions {
  labels: ReadonlyMap<string, string>;
  prefix: string;
  suffix: string;
}

/** One clause a reading, those of the most last and together. */
function clausesOf(variant: Variant, base: string, { labels, prefix, suffix }: ClauseOptions): NoteClause[] {
  const readings = ordered(variant, base);
  return readings.map(({ text, witnesses }, index): NoteClause => {
    const suspected = witnesses.some((witness) => variant.suspects.includes(witness));
    return {
      kind: clauseKind(variant, text, suspected),
      witnesses: labelsOf(labels, witnesses),
      rest: index === readings.length - 1 && witnesses.length > 1,
      text: text || variant.class !== 'layout' ? prefix + text + suffix : text,
    };
  });
}

/** Who is suspected omits or adds; who is not merely lacks or has. */
function clauseKind(variant: Variant, text: string, suspected: boolean): NoteClause['kind'] {
  if (variant.class === 'layout') return text === '' ? 'runs-on' : 'breaks';
  if (text === '') return suspected ? 'omits' : 'lacks';
  const againstNothing = variant.majority === '';
  return suspected && againstNothing ? 'adds' : 'reads';
}
