import { checkSeeds } from '../scripts/folders.ts';
import { flags, wrongUsage } from '../scripts/flags.ts';
import { findPrintings } from '../src/collate/printed/find-printings.ts';
import { memoryIndex } from '../tests/collate/printed/memory-index.ts';
import { articleText } from '../src/export/data/article-text.ts';
import { readPages } from '../src/export/read-pages.ts';
import { randomOf } from '../tests/generator/random.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import { misreader } from './corpus/misread.ts';
import type { CorpusSize } from './corpus/plan.ts';
import { readTruth } from './corpus/truth.ts';

const usage = 'node tools/score-printed.ts [--seeds DIR]';
const { seeds } = flags({ seeds: { type: 'string', default: '.cache/corpus' } }, usage);
checkSeeds(seeds, usage);

interface Truth extends Omit<CorpusSize, 'pages'> {
  pages: { id: string; articles: { story: number; paragraphs: number[] }[] }[];
}

const truth = readTruth(seeds) as Truth;
const { articles, problems } = readPages(seeds, { tell: () => undefined, keep: undefined });
if (problems.some(({ severity }) => severity === 'error')) wrongUsage(`--seeds ${seeds}: no corpus.`, usage);
const { storyOf } = makeCorpus({ ...truth, pages: truth.pages.length });
const texts = articles.map((article) => articleText(article));
const index = memoryIndex(texts);
const han = [...new Set(texts.flatMap((text) => Array.from(text)))].filter((char) =>
  /\p{Script=Han}/u.test(char),
);
const misread = misreader(han.sort(), []);

/** Who prints which paragraphs of each story. */
const printings = Map.groupBy(
  truth.pages.flatMap(({ id, articles: own }) => own.map((article) => ({ page: id, ...article }))),
  ({ story }) => story,
);
const stories = [...printings.keys()].sort((a, b) => a - b);
const random = randomOf(1);
const passagesEach = 200;

/** A passage of a story as it was written, and the pages that print the whole of it; `null` where the story is too short. */
function passageOf(story: number, length: number): { text: string; pages: Set<string> } | null {
  const blocks = storyOf(story).blocks.map(({ text }) => text);
  const whole = blocks.join('\n');
  if (whole.length < length) return null;
  const from = random.int(0, whole.length - length);
  let at = 0;
  const within = blocks.flatMap((block, number) => {
    const start = at;
    at += block.length + 1;
    return start < from + length && at - 1 > from ? [number] : [];
  });
  const pages = (printings.get(story) ?? [])
    .filter(({ paragraphs }) => within.every((number) => paragraphs.includes(number)))
    .map(({ page }) => page);
  return { text: whole.slice(from, from + length), pages: new Set(pages) };
}

console.log(`${articles.length} articles of ${truth.pages.length} pages`);
for (const length of [20, 30, 50, 100, 200, 500])
  for (const rate of [0, 0.05, 0.1]) {
    let [wanted, both, found, right] = [0, 0, 0, 0];
    for (let drawn = 0; drawn < passagesEach;) {
      const story = random.pick(stories);
      const passage = passageOf(story, length);
      if (!passage || passage.pages.size === 0) continue;
      drawn += 1;
      const text = rate === 0 ? passage.text : misread([passage.text], rate, random).paragraphs.join('');
      const told = await findPrintings(text, { index, most: Infinity });
      const pages = new Set(told.short ? [] : told.found.map(({ article }) => articles[article]?.page ?? ''));
      wanted += passage.pages.size;
      both += [...passage.pages].filter((page) => pages.has(page)).length;
      found += pages.size;
      right += [...pages].filter((page) =>
        truth.pages.find(({ id }) => id === page)?.articles.some((one) => one.story === story),
      ).length;
    }
    const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
    console.log(
      `${length} characters, ${rate * 100} % wrong: recall ${percent(both, wanted)} of ${wanted}, of its story ${percent(right, found)} of ${found}`,
    );
  }
