import { seedRecords } from '../../tests/collate/seed-collation.ts';
import { alignWitnesses } from '../../src/collate/align-witnesses.ts';
import { collate, collatedBlocks } from '../../src/collate/collate.ts';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { engineDiff } from '../../src/collate/diff.ts';
import { collateStory } from '../../src/collate/collate-story.ts';
import type { Columns } from '../../src/collate/columns.ts';
import { Interner, readSequence, type Sequence } from '../../src/collate/sequence.ts';
import { variantNamer } from '../../src/collate/variant-id.ts';
import { type Figure, median, seconds, timed } from './figures.ts';
import { chance, someRefrains, someText, withNoise, type Noisy } from './noise.ts';
import { plainWitness } from './plain-witness.ts';

/** Measures collation: the witnesses of the five pages, and many long ones. */
export function benchCollation(): Figure[] {
  return [realWitnesses(), manyWitnesses(), ...repetitive(), sameBytes()];
}

function realWitnesses(): Figure {
  const ids = ['000-a1', '001-a1', '002-a1', '003-a7'];
  const witnesses = seedRecords()
    .articles.filter(({ id }) => ids.includes(id))
    .map((article) => ({
      ...article,
      file: article.page,
      blocks: collatedBlocks(article),
      lost: article.seams.filter(({ lost }) => lost),
      free: { start: article.missing.includes('start'), end: article.missing.includes('end') },
    }));
  const times = Array.from({ length: 25 }, () =>
    timed(() =>
      collateStory(witnesses, {
        story: 's-000-a1',
        nameOf: variantNamer().nameOf,
        placeOf: (place) => place,
      }),
    ),
  );
  const ms = median(times.map(({ cpuMs }) => cpuMs));
  const clock = median(times.map(({ clockMs }) => clockMs));
  return {
    work: 'the four witnesses of the 综述, to variants',
    bar: 'median ≤ 30 ms',
    result: `${ms.toFixed(1)} ms (clock: ${clock.toFixed(1)} ms)`,
    met: witnesses.length === 4 && ms <= 30,
  };
}

function manyWitnesses(): Figure {
  const random = chance(50);
  const base = someText(20_000, random);
  const noisy = Array.from({ length: 50 }, () => withNoise(base, 0.05, random));
  const aligned = timed(() => {
    const interner = new Interner();
    const sequences = noisy.map(({ text }, at) => readSequence(plainWitness(`w${at}`, text), interner));
    return { sequences, columns: alignWitnesses(sequences, interner) };
  });
  const share = homologousShare(noisy, aligned.result.sequences, aligned.result.columns);
  return {
    work: '50 witnesses × 20,000 characters, 5 % noise',
    bar: '≤ 2 s, ≥ 99 % of homologous pairs in one column',
    result: `${seconds(aligned)}, ${(share * 100).toFixed(2)} %`,
    met: aligned.cpuMs <= 2_000 && share >= 0.99,
  };
}

/** Text of refrains, as scripture and laws have it, with few errors; of two texts, diff-match-patch beside it. */
function repetitive(): Figure[] {
  const random = chance(13);
  return (
    [
      [5, 90_000, 2],
      [2, 600_000, 5],
    ] as const
  ).flatMap(([count, length, most]) => {
    const base = someRefrains(length, random);
    const texts = Array.from({ length: count }, (_, at) => ({
      name: `w${at}`,
      text: withNoise(base, 0.004, random).text,
    }));
    const own = timed(() => collatePlain(texts));
    const { witnesses, variants } = own.result;
    const whole = witnesses.every(({ relation }) => relation === 'whole');
    const figure: Figure = {
      work: `${count} × ${length.toLocaleString('en')} characters of refrains, to variants`,
      bar: `≤ ${most} s, all of them whole`,
      result: `${seconds(own)}, ${variants.length} variants${whole ? '' : ', some not whole'}`,
      met: own.cpuMs <= most * 1000 && whole,
    };
    const [left, right, ...others] = texts;
    if (!left || !right || others.length > 0) return [figure];
    const peer = timed(() => engineDiff(left.text, right.text, 1));
    const edited = peer.result.reduce((sum, [kind, text]) => sum + (kind === 0 ? 0 : text.length), 0);
    const result = `${seconds(peer)}, ${edited} edits`;
    return [figure, { work: '– the pair alone by diff-match-patch, default', bar: '', result, met: null }];
  });
}

/** Of all pairs of characters that come from one character, how many stand in one column. */
function homologousShare(
  noisy: readonly Noisy[],
  sequences: readonly Sequence[],
  { cells }: Columns,
): number {
  const places = new Map<number, number[]>();
  cells.forEach((row, witness) => {
    row.forEach((cell, column) => {
      const origin = cell < 0 ? -1 : (noisy[witness]?.origins[sequences[witness]?.from[cell] ?? -1] ?? -1);
      if (origin < 0) return;
      const columns = places.get(origin);
      if (columns) columns.push(column);
      else places.set(origin, [column]);
    });
  });
  let pairs = 0;
  let together = 0;
  for (const columns of places.values()) {
    pairs += (columns.length * (columns.length - 1)) / 2;
    const counts = new Map<number, number>();
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
    for (const count of counts.values()) together += (count * (count - 1)) / 2;
  }
  return together / pairs;
}

function sameBytes(): Figure {
  const { pages, articles } = seedRecords();
  const results = [articles, articles.toReversed(), articles].map((order) =>
    JSON.stringify(collate({ pages, articles: order })),
  );
  const same = new Set(results).size === 1;
  return {
    work: 'the same input twice, and in another order',
    bar: 'the same bytes',
    result: same ? 'the same' : 'not the same',
    met: same,
  };
}
