import type { CollatedStory, StoryStore } from '../collate/collate.ts';
import { normalizePage, type PageInput } from '../normalize/normalize-page.ts';
import type { WitnessText } from '../collate/sequence.ts';
import type { Article } from '../records/article.ts';
import { onceFor } from '../records/once-for.ts';
import type { Page } from '../records/page.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Reading } from '../records/reading.ts';
import { digestOf, type Keep, type Part } from './keep.ts';
import { nodeSha256 } from './node-sha256.ts';

/** What was made of a page. */
export interface ReadPage {
  page: Page | null;
  articles: Article[];
  problems: Problem[];
  text: string;
  reading: Reading | null;
}

/** Reads a page, or finds what was made of the same file name, bytes and sidecar before. */
export function readPageOnce(input: PageInput, keep?: Keep): ReadPage {
  const known = keep && foundPage(input, keep);
  if (known) return known;
  const { page, articles, problems, text, reading } = normalizePage({ ...input, sha256: nodeSha256 });
  const read = { page, articles, problems, text, reading: page === null ? null : reading() };
  keep?.put(partsOfPage(input), read);
  return read;
}

/** What was made of the same page before, if it was. */
export const foundPage = (input: PageInput, keep: Keep): ReadPage | undefined =>
  keep.find(partsOfPage(input)) as ReadPage | undefined;

const partsOfPage = ({ file, bytes, sidecar }: PageInput): Part[] => ['page', file, bytes, sidecar];

/** Stories that were collated of the same witnesses before. */
export function keptStories(keep: Keep): StoryStore {
  return {
    find: (id, witnesses) => keep.find(partsOf(id, witnesses)) as CollatedStory | undefined,
    put: (id, witnesses, collated) => keep.put(partsOf(id, witnesses), collated),
  };
}

const partsOf = (id: string, witnesses: readonly WitnessText[]): string[] => [
  'story',
  id,
  ...witnesses.flatMap(({ blocks, ...others }) => [JSON.stringify(others), digestOfBlocks(blocks)]),
];

const digestOfBlocks = onceFor((blocks: WitnessText['blocks']) => digestOf([JSON.stringify(blocks)]));
