import { join } from 'node:path';
import { collate, type Collation } from '../collate/collate.ts';
import type { EvidenceMemory } from '../collate/evidence/evidence-memory.ts';
import { nearMissProblems } from '../collate/evidence/near-miss-problems.ts';
import { addEvidence } from '../collate/evidence/witness-of-archive.ts';
import { countConfusions } from '../corrections/count-confusions.ts';
import { emendJointTexts } from '../corrections/emend-joint.ts';
import { findSuspicions } from '../corrections/find-suspicions.ts';
import { settleCorrections } from '../corrections/settle-corrections.ts';
import { type Problem, sortProblems } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import type { Article } from '../records/article.ts';
import type { DataFiles } from '../records/json-schema.ts';
import { limits } from '../records/limits.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { FilePlace } from '../normalize/engine-files/engine-line.ts';
import type { Keep } from './keep.ts';
import { keptStories } from './keep-records.ts';
import { type ClusterFile, readClusters } from './read-clusters.ts';
import { readCorrectionFiles } from './read-corrections.ts';
import { type PagesRead, readPages } from './read-pages.ts';
import type { TellStage } from './stages.ts';

/** What reading, collating and correcting a folder of pages gave. */
export interface GatheredRecords {
  /** Everything found, files named by their paths; errors among them where the folder is unusable. */
  problems: Problem[];
  counts: Record<'pages' | 'articles' | 'stories' | 'variants' | 'links' | 'corrections', number>;
  /** The id of the story that each witness belongs to. */
  storyOf: ReadonlyMap<string, string>;
  /** The records, or `null` where something is unusable. */
  made: MadeRecords | null;
}

export interface MadeRecords {
  data: DataFiles;
  /** The decoded text of each page by its id. */
  raw: ReadonlyMap<string, string>;
  /** The stories as they were collated, before anybody corrected their joint texts. */
  collated: readonly Story[];
}

export interface GatherOptions {
  seedsDir: string;
  /** Told how far the work is. */
  tell?: TellStage;
  /** What earlier runs made, to be used again where it was made from the same. */
  keep?: Keep | undefined;
  /** What this process found the last time in what the archive has in common, where it gathers again and again. */
  memory?: EvidenceMemory | undefined;
  /** Who prints whose text, as another program found it; without it reuse is looked for here. */
  clusters?: readonly ClusterFile[] | undefined;
  /** The folder's pages, where they are read already. */
  read?: PagesRead;
}

/** Normalizes and collates a folder of pages, and applies its corrections. Writes nothing but into `keep`. */
export function gatherRecords({
  seedsDir,
  tell = quietly,
  keep,
  memory,
  clusters: clusterFiles,
  read = readPages(seedsDir, { tell, keep }),
}: GatherOptions): GatheredRecords {
  const { pages, articles, readings, raw, problems } = read;
  problems.push(...clashes(pages));
  const counts = { ...noCounts, pages: pages.length, articles: articles.length };
  const failed = (): GatheredRecords => {
    return { problems: named(problems, { seedsDir, pages }), counts, storyOf: new Map(), made: null };
  };
  if (hasErrors(problems)) return failed();
  const clustered = clusterFiles && readClusters(clusterFiles, articles);
  if (clustered && hasErrors(clustered.problems)) {
    return { ...failed(), problems: [...failed().problems, ...clustered.problems] };
  }
  const found = collate(
    { pages, articles },
    {
      onStory: (done, all) => tell('collate', done, all),
      store: keep && keptStories(keep),
      clusters: clustered?.clusters,
    },
  );
  tell('correct');
  const data = correct({ seedsDir, memory }, { pages, articles, ...found }, problems);
  if (hasErrors(problems)) return failed();
  for (const name of ['stories', 'variants', 'links', 'corrections'] as const)
    counts[name] = data[name].length;
  return {
    problems: named(problems, { seedsDir, pages }),
    counts,
    storyOf: storiesOf(data.stories),
    made: { data: { ...data, readings }, raw, collated: found.stories },
  };
}

const storiesOf = (stories: readonly Story[]): Map<string, string> =>
  new Map(stories.flatMap(({ id, witnesses }) => witnesses.map(({ article }) => [article, id] as const)));

const quietly: TellStage = () => undefined;

const noCounts = { pages: 0, articles: 0, stories: 0, variants: 0, links: 0, corrections: 0 };

const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Problems as they are told to who has the folder before them: with the paths of files, and places in these. */
function named(
  problems: readonly Problem[],
  { seedsDir, pages }: { seedsDir: string; pages: readonly Page[] },
): Problem[] {
  const engines = new Map(pages.flatMap(({ file, engine }) => (engine ? [[file, engine.places]] : [])));
  return sortProblems(problems).map((found) => {
    const places = engines.get(found.file);
    return withPath(places ? { ...found, place: placeInFile(found.place, places) } : found, seedsDir);
  });
}

/** The place in an engine's file where the line begins that a place of the page's text is on, if the file tells. */
function placeInFile(place: Problem['place'], places: readonly (FilePlace | null)[]): Problem['place'] {
  const found = place && places[place.line - 1];
  return found ? { ...found, endLine: found.line, endColumn: found.column } : null;
}

/** Applies the folder's corrections to what was read and collated; what is wrong with them joins the problems. */
function correct(
  { seedsDir, memory }: Pick<GatherOptions, 'seedsDir' | 'memory'>,
  { pages, articles, stories, variants, links, crowds }: { pages: Page[]; articles: Article[] } & Collation,
  problems: Problem[],
): Omit<DataFiles, 'readings'> {
  problems.push(...crowded(crowds, pages));
  const misses = nearMissProblems({ pages, articles }, stories, memory);
  problems.push(...misses.map(({ problem: found }) => found));
  const suggestions = new Map(misses.map(({ problem: found, suggestion }) => [found, suggestion]));
  const suspicions = findSuspicions(sortProblems(problems), { pages, articles }, suggestions);
  const filed = readCorrectionFiles(seedsDir);
  const settled = settleCorrections(filed.entries, { pages, articles, variants, suspicions });
  problems.push(...filed.problems, ...settled.problems);
  const { corrections } = settled;
  return {
    pages,
    articles,
    stories: emendJointTexts(stories, { articles, variants, corrections }),
    variants: addEvidence(variants, { stories, articles }, memory),
    links,
    suspicions,
    corrections,
    confusions: countConfusions(variants, corrections),
    diagnostics: sortProblems(problems),
  };
}

function withPath(found: Problem, dir: string): Problem {
  const cause = found.cause === null ? null : { ...found.cause, file: join(dir, found.cause.file) };
  return { ...found, file: join(dir, found.file), cause };
}

/** Texts that are printed too often to be compared, each told where the first article that prints it begins. */
function crowded(crowds: Collation['crowds'], pages: readonly Page[]): Problem[] {
  return crowds.flatMap(({ article, printings }) => {
    const page = pages.find(({ id }) => id === article.page);
    const [{ line, column } = { line: 1, column: 1 }] = article.blocks[0]?.sources ?? [];
    const place = { line, column, endLine: line, endColumn: column };
    const said = { count: printings, limit: limits.printings.most };
    return page ? [problem('pages:printings', said, { file: page.file, place })] : [];
  });
}

/** Two pages with one id, or with the same bytes. */
function clashes(pages: readonly Page[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Page>();
  const bytes = new Map<string, Page>();
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  for (const page of pages) {
    const sameId = ids.get(page.id);
    const sameBytes = bytes.get(page.sha256);
    if (sameId !== undefined) {
      const cause = { file: sameId.file, place };
      problems.push(problem('pages:duplicate-id', { id: page.id }, { file: page.file, place, cause }));
    }
    if (sameBytes !== undefined) {
      problems.push(problem('pages:same-text', { other: sameBytes.file }, { file: page.file, place }));
    }
    ids.set(page.id, page);
    bytes.set(page.sha256, page);
  }
  return problems;
}
