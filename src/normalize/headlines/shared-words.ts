import type { PairIndex } from './pairs.ts';

/**
 * How often a pair of Han of a headline stands in the text under it, and how often in another text: the longer, the
 * oftener by chance. Counted over headlines and texts of the five pages and written ones: 0.2 to 1 of a headline's pairs
 * stand in its own text, 0.02 to 0.1 in others of 500 to 1,500 characters.
 */
const IN_OWN_TEXT = 0.4;
const BY_CHANCE = 6e-5;
const LEAST_CHANCE = 0.02;
const MOST_CHANCE = 0.3;
/** So many headlines are figures of speech, whose words their texts have no more than others. */
const FIGURATIVE = 0.2;

/**
 * For each headline and each body how much speaks for the two belonging together, as the logarithm of how much likelier
 * the words they share are if they do; a headline and a body may be several texts.
 */
export function sharedWords(
  headlines: readonly (readonly string[])[],
  bodies: readonly (readonly string[])[],
  pairs: PairIndex,
): number[][] {
  const own = headlines.map((texts) => pairs.of(texts).numbers);
  const nats = own.map((): number[] => []);
  for (const texts of bodies) {
    const chance = chanceIn(texts.reduce((sum, text) => sum + text.length, 0));
    pairs.withCounts(pairs.of(texts), (countOf) => {
      own.forEach((numbers, h) => {
        const shared = numbers.filter((number) => countOf[number] !== 0).length;
        nats[h]?.push(evidence(shared, numbers.length - shared, chance));
      });
    });
  }
  return nats;
}

function chanceIn(length: number): number {
  return Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, BY_CHANCE * length));
}

function evidence(shared: number, lacking: number, chance: number): number {
  const literal =
    shared * Math.log(IN_OWN_TEXT / chance) + lacking * Math.log((1 - IN_OWN_TEXT) / (1 - chance));
  // The logarithm of a mixture of the two kinds, the larger part taken out so that it stays finite.
  const most = Math.max(0, literal);
  return most + Math.log(FIGURATIVE * Math.exp(-most) + (1 - FIGURATIVE) * Math.exp(literal - most));
}
