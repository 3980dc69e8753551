import type { DataFiles } from '../../records/json-schema.ts';
import type { Story } from '../../records/story.ts';
import type { Settings } from '../settings/settings.ts';
import { articleMarkdown, articleText } from './article-text.ts';
import { articleLines } from './articles-jsonl.ts';
import { correctedFiles } from './corrected-files.ts';
import type { DataFolder } from './data-folder.ts';
import { type ManifestSite, pageManifest } from './page-manifest.ts';
import { storyAnnotations } from './story-annotations.ts';
import { storyJson } from './story-json.ts';
import { storyTei } from './story-tei.ts';
import type { TeiOwner } from './tei-header.ts';
import { variantsCsv } from './variants-csv.ts';
import { rightsOf, writeIndex } from './write-index.ts';

/**
 * Writes what the records say in the forms that other programs read, beside the files of the data contract, and says in
 * `index.json` what there is. The records are gone through once for each form.
 */
export async function writeData(
  folder: DataFolder,
  data: DataFiles,
  { settings, collated }: OwnerAndStories,
): Promise<void> {
  const { pages, articles, stories, variants } = data;
  await folder.write('variants.csv', variantsCsv(variants));
  await folder.write('articles.jsonl', [...articleLines(articles, pages, stories)].join(''));
  await folder.writeAll(articleFiles(data));
  await folder.writeAll(await citationFiles(data, settings.address ?? null));
  const owner = { rights: rightsOf(settings), licence: settings.licence ?? null };
  await folder.writeAll(storyFiles({ ...data, stories: collated }, owner));
  await folder.writeAll(storyDataFiles(data));
  await folder.writeAll(correctedFiles(data, owner));
  if (settings.address !== undefined) {
    await folder.writeAll(annotationFiles(data, settings.address));
    await folder.writeAll(manifestFiles(data, { ...owner, address: settings.address }));
  }
  const counts = Object.fromEntries(Object.entries(data).map(([name, records]) => [name, records.length]));
  await writeIndex(folder, { settings, counts });
}

export interface OwnerAndStories {
  /** What the owner says of the site. */
  settings: Settings;
  /** The stories as they were collated, before anybody corrected their joint texts. */
  collated: readonly Story[];
}

function* storyFiles(
  { pages, articles, stories, variants }: Omit<DataFiles, 'stories'> & { stories: readonly Story[] },
  owner: TeiOwner,
): Generator<{ path: string; text: string }> {
  const facts = {
    articles: new Map(articles.map((article) => [article.id, article])),
    pages: new Map(pages.map((page) => [page.id, page])),
    ...owner,
  };
  const variantsOf = Map.groupBy(variants, ({ story }) => story);
  for (const story of stories)
    yield { path: `stories/${story.id}.xml`, text: storyTei(story, variantsOf.get(story.id) ?? [], facts) };
}

/** Each story by itself, as the site shows it. */
function* storyDataFiles({
  pages,
  articles,
  stories,
  variants,
}: DataFiles): Generator<{ path: string; text: string }> {
  const facts = {
    articles: new Map(articles.map((article) => [article.id, article])),
    pages: new Map(pages.map((page) => [page.id, page])),
  };
  const variantsOf = Map.groupBy(variants, ({ story }) => story);
  for (const story of stories)
    yield { path: `stories/${story.id}.json`, text: storyJson(story, variantsOf.get(story.id) ?? [], facts) };
}

function* annotationFiles(
  { articles, stories, variants, corrections }: DataFiles,
  address: string,
): Generator<{ path: string; text: string }> {
  const site = {
    address,
    articles: new Map(articles.map((article) => [article.id, article])),
    applied: Map.groupBy(
      corrections.filter(({ state }) => state === 'applied'),
      ({ witness }) => witness,
    ),
  };
  const variantsOf = Map.groupBy(variants, ({ story }) => story);
  for (const story of stories) {
    const text = storyAnnotations(story, variantsOf.get(story.id) ?? [], site);
    yield { path: `annotations/${story.id}.jsonld`, text };
  }
}

function* manifestFiles(
  { pages, articles }: DataFiles,
  site: ManifestSite,
): Generator<{ path: string; text: string }> {
  const printed = Map.groupBy(articles, ({ page }) => page);
  for (const page of pages) {
    if (page.iiif === undefined) continue;
    const text = pageManifest({ ...page, iiif: page.iiif }, printed.get(page.id) ?? [], site);
    yield { path: `iiif/${page.id}.json`, text };
  }
}

/** The library takes longer to load than most pages take to read, so it is only asked for where it is needed. */
async function citationFiles(
  { pages, articles, stories }: DataFiles,
  address: string | null,
): Promise<Iterable<{ path: string; text: string }>> {
  const { citationsOf } = await import('./citations.ts');
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const headlineOf = new Map(
    stories.flatMap(({ headline, witnesses }) =>
      witnesses.map(({ article }) => [article, headline] as const),
    ),
  );
  return articles
    .filter(({ kind }) => kind !== 'caption' && kind !== 'credits')
    .values()
    .flatMap((article) => {
      const page = pageOf.get(article.page);
      if (!page) return [];
      const headline = article.headline ?? headlineOf.get(article.id) ?? null;
      const files = Object.entries(citationsOf({ article, page, headline, address }));
      return files.map(([ending, text]) => ({ path: `cite/${article.id}.${ending}`, text }));
    });
}

function* articleFiles({ pages, articles }: DataFiles): Generator<{ path: string; text: string }> {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  for (const article of articles) {
    const page = pageOf.get(article.page);
    if (!page) throw new Error(`${article.id} is on page ${article.page}, which is not there; this is a bug`);
    yield { path: `articles/${article.id}.txt`, text: articleText(article) };
    yield { path: `articles/${article.id}.md`, text: articleMarkdown(article, page) };
  }
}
