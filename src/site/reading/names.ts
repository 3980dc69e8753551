import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import { witnessLabels } from '../comparison/labels.ts';
import type { Archive } from '../records.ts';

/** A witness as readers are told of it: its siglum, and its page with the paper's name as far as it is known. */
export interface NamedWitness {
  id: string;
  label: string;
  page: Page;
}

/**
 * What each witness of a story is called in running text: its paper where that is known and prints the story once, else
 * its siglum. Keys and values are in the order of the articles given.
 */
export function witnessNames(archive: Archive, articles: readonly Article[]): Map<string, string> {
  const labels = witnessLabels(articles);
  const paperOf = ({ page }: Article): string | null => archive.page(page).paper.name;
  const printings = Map.groupBy(articles, paperOf);
  return new Map(
    articles.map((article) => {
      const paper = paperOf(article);
      const label = labels.get(article.id) ?? article.id;
      if (paper === null) return [article.id, label];
      return [article.id, printings.get(paper)?.length === 1 ? paper : paper + label];
    }),
  );
}
