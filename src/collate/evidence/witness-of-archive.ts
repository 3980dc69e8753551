import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import type { Evidence, Variant } from '../../records/variant.ts';
import { onceFor } from '../../records/once-for.ts';
import { readSymbols } from '../reuse/symbols.ts';
import { type ArchiveTexts, archiveTexts, changesOf } from './changed-texts.ts';
import { headHash, headLength, type Phrase, type Standing, standElsewhere } from './elsewhere.ts';
import type { EvidenceMemory } from './evidence-memory.ts';
import { storyNumbers } from './story-numbers.ts';

/** Longer readings are rewordings, and stand nowhere else. */
const longestReading = 12;

/** A reading that begins or ends another is only told from it by so many symbols behind or before it. */
const telling = 2;

/**
 * Adds to each variant what the rest of the archive reads in the same words: of its contexts of six symbols the one that
 * stands most often in other stories, with how often each reading stands there. Every printing counts. A variant
 * whose words stand nowhere else has none.
 */
export function addEvidence(
  variants: readonly Variant[],
  { stories, articles }: { stories: readonly Story[]; articles: readonly Article[] },
  memory?: EvidenceMemory,
): Variant[] {
  if (variants.length === 0) return [];
  const texts = archiveTexts(articles, stories);
  const told = memory && toldBefore(variants, texts, memory);
  const asked = variants.filter((variant) => !told?.has(variant));
  const withEvidence = new Map([...(told ?? []), ...evidenceOf(asked, { texts, stories, articles })]);
  if (memory) memory.evidence = { texts, told: withEvidence };
  return variants.map((variant) => withEvidence.get(variant) ?? variant);
}

/** Variants of which no context stands in a text that changed, as they were told the last time. */
function toldBefore(
  variants: readonly Variant[],
  texts: ArchiveTexts,
  { evidence: before }: EvidenceMemory,
): Map<Variant, Variant> {
  const changes = before ? changesOf(before.texts, texts) : null;
  if (!before || !changes) return new Map();
  const changed = new Set<number>();
  for (const symbols of changes.changed)
    for (let at = 0; at + headLength <= symbols.length; at += 1) changed.add(headHash(symbols, at));
  return new Map(
    variants.flatMap((variant) => {
      const known = before.told.get(variant);
      return known && !headsOf(variant).some((head) => changed.has(head)) ? [[variant, known]] : [];
    }),
  );
}

/** The hashes of the first symbols of all that is looked for of a variant. */
const headsOf = onceFor((variant: Variant): Uint32Array =>
  Uint32Array.from(
    contextsOf(variant).flatMap(({ readings }) => readings.map((symbols) => headHash(symbols, 0))),
  ),
);

function evidenceOf(
  variants: readonly Variant[],
  {
    texts,
    stories,
    articles,
  }: { texts: ArchiveTexts; stories: readonly Story[]; articles: readonly Article[] },
): [Variant, Variant][] {
  const numbers = new Map(stories.map(({ id }, number) => [id, number]));
  const asked = variants.map((variant) => contextsOf(variant));
  const phrases = asked.flatMap((contexts, at): Phrase[] => {
    const own = numbers.get(variants[at]?.story ?? '') ?? -1;
    return contexts.flatMap(({ readings }) => readings.map((symbols) => ({ symbols, own })));
  });
  const standings =
    phrases.length === 0 ? [] : standElsewhere(texts.store, storyNumbers(stories, articles), phrases);
  let next = 0;
  return variants.map((variant, at) => {
    const weighed = (asked[at] ?? []).map((context) => ({
      context,
      standings: context.readings.map(() => standings[next++] ?? { count: 0, texts: [] }),
    }));
    const evidence = strongest(weighed, articles);
    return [variant, evidence ? { ...variant, evidence } : variant];
  });
}

/** A context of six symbols, some before and some behind: as text, and the whole phrase with each reading in it. */
interface Context {
  before: string;
  after: string;
  readings: number[][];
}

function contextsOf({ class: name, context, readings }: Variant): Context[] {
  if (name === 'layout' || name === 'punctuation' || name === 'width' || name === 'script') return [];
  const read = readings.map(({ text }) => symbolsOf(text));
  if (read.some(({ symbols }) => symbols.length > longestReading)) return [];
  // Readings that differ in marks alone are one here.
  if (new Set(read.map(({ symbols }) => symbols.join())).size < read.length) return [];
  const [before, after] = [symbolsOf(context.before), symbolsOf(context.after)];
  const least = leastAround(read.map(({ symbols }) => symbols));
  return Array.from({ length: headLength + 1 }, (_, left) => ({ left, right: headLength - left }))
    .filter(
      ({ left, right }) =>
        left >= least.before &&
        right >= least.after &&
        left <= before.symbols.length &&
        right <= after.symbols.length,
    )
    .map(({ left, right }) => {
      const from = before.symbols.length - left;
      const own = before.symbols.slice(from);
      const next = after.symbols.slice(0, right);
      return {
        before: left === 0 ? '' : context.before.slice(before.starts[from]),
        after: right === 0 ? '' : context.after.slice(0, after.ends[right - 1]),
        readings: read.map(({ symbols }) => [...own, ...symbols, ...next]),
      };
    });
}

function leastAround(readings: readonly (readonly number[])[]): { before: number; after: number } {
  const pairs = readings.flatMap((a) => readings.filter((b) => b.length > a.length).map((b) => ({ a, b })));
  const begins = pairs.some(({ a, b }) => a.every((symbol, at) => b[at] === symbol));
  const ends = pairs.some(({ a, b }) => a.every((symbol, at) => b[b.length - a.length + at] === symbol));
  return { before: ends ? telling : 0, after: begins ? telling : 0 };
}

function symbolsOf(text: string): { symbols: number[]; starts: number[]; ends: number[] } {
  const found = { symbols: [] as number[], starts: [] as number[], ends: [] as number[] };
  readSymbols(text, (symbol, from, to) => {
    found.symbols.push(symbol);
    found.starts.push(from);
    found.ends.push(to);
  });
  return found;
}

function strongest(
  weighed: readonly { context: Context; standings: readonly Standing[] }[],
  articles: readonly Article[],
): Evidence | null {
  const total = (standings: readonly Standing[]): number =>
    standings.reduce((sum, { count }) => sum + count, 0);
  const [best] = weighed.toSorted((a, b) => total(b.standings) - total(a.standings));
  if (!best || total(best.standings) === 0) return null;
  const { before, after } = best.context;
  return {
    before,
    after,
    readings: best.standings.map(({ count, texts: where }) => ({
      count,
      articles: where.flatMap((number) => articles[number]?.id ?? []),
    })),
  };
}
