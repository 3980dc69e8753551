import { collate } from '../src/collate/collate.ts';
import { articleText, withoutTables } from '../src/collate/article-text.ts';
import { readClusters } from '../src/export/read-clusters.ts';
import { readPages } from '../src/export/read-pages.ts';
import type { Article } from '../src/records/article.ts';
import { clustersAt } from '../scripts/clusters.ts';
import { flags, wrongUsage } from '../scripts/flags.ts';
import { checkSeeds } from '../scripts/folders.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import type { CorpusSize } from './corpus/plan.ts';
import { readTruth } from './corpus/truth.ts';

const usage = 'node tools/score-reuse.ts [--seeds DIR] [--clusters FILE]';
const { seeds, clusters: path } = flags(
  { seeds: { type: 'string', default: '.cache/corpus' }, clusters: { type: 'string' } },
  usage,
);
checkSeeds(seeds, usage);

/** Characters of a gram, of which what is printed and what was written have many in common, whatever was misread. */
const gramLength = 10;
/** With fewer grams of a story an article is too little of it to count; with as many of a second one it is of two. */
const leastGrams = 20;
const mixedGrams = 80;

interface Truth extends Omit<CorpusSize, 'pages'> {
  pages: { id: string; articles: { story: number }[] }[];
}

const truth = readTruth(seeds) as Truth;
const { articles, pages, problems } = readPages(seeds, { tell: () => undefined, keep: undefined });
if (problems.some(({ severity }) => severity === 'error')) wrongUsage(`--seeds ${seeds}: no corpus.`, usage);
const files = clustersAt(path, usage);
const read = files && readClusters(files, articles);
if (read && read.problems.length > 0)
  wrongUsage(read.problems.map(({ message }) => message).join('\n'), usage);

const { stories } = collate({ pages, articles }, { clusters: read?.clusters });
const found = new Map(stories.flatMap(({ id, witnesses }) => witnesses.map(({ article }) => [article, id])));
const printed = storiesOf(articles);
const counted = articles.filter(({ id }) => printed.has(id));
let [both, foundOnly, trueOnly] = [0, 0, 0];
counted.forEach((a, at) => {
  for (const b of counted.slice(at + 1)) {
    if (a.page === b.page) continue;
    const isFound = found.has(a.id) && found.get(a.id) === found.get(b.id);
    const isTrue = printed.get(a.id) === printed.get(b.id);
    if (isFound && isTrue) both += 1;
    else if (isFound) foundOnly += 1;
    else if (isTrue) trueOnly += 1;
  }
});
const percent = (part: number, rest: number): string => `${((100 * part) / (part + rest)).toFixed(2)} %`;
console.log(
  `${counted.length} of ${articles.length} articles: recall ${percent(both, trueOnly)}, precision ${percent(both, foundOnly)} of ${both + trueOnly} pairs`,
);

/** The story of each article that is of one story of its page and no other, as far as its text tells. */
function storiesOf(all: readonly Article[]): Map<string, number> {
  const { storyOf } = makeCorpus({ ...truth, pages: truth.pages.length });
  const onPage = new Map(truth.pages.map(({ id, articles: own }) => [id, own]));
  const known = new Map<number, Set<string>>();
  const gramsOf = (story: number): Set<string> => {
    const grams =
      known.get(story) ??
      gramsIn(
        storyOf(story)
          .blocks.map(({ text }) => text)
          .join(''),
      );
    known.set(story, grams);
    return grams;
  };
  return new Map(
    all.flatMap((article) => {
      const own = [...gramsIn(articleText(withoutTables(article)).text)];
      const [first, second] = (onPage.get(article.page) ?? [])
        .map(({ story }) => ({ story, count: own.filter((gram) => gramsOf(story).has(gram)).length }))
        .sort((a, b) => b.count - a.count);
      const isOne = (first?.count ?? 0) >= leastGrams && (second?.count ?? 0) < mixedGrams;
      return first && isOne ? [[article.id, first.story] as const] : [];
    }),
  );
}

function gramsIn(text: string): Set<string> {
  const han = text.replace(/[^\p{Script=Han}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, han.length - gramLength + 1) }, (_, at) =>
      han.slice(at, at + gramLength),
    ),
  );
}
