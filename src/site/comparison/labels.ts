import { onceFor } from '../../records/once-for.ts';

/**
 * The short name each witness of a story goes by (its siglum): its page's id, or its own where the page holds several
 * of them. Keys and values are in the order of the articles given.
 */
export function witnessLabels(articles: readonly { id: string; page: string }[]): Map<string, string> {
  const onPage = Map.groupBy(articles, ({ page }) => page);
  return new Map(
    articles.map(
      ({ id, page }) => [id, onPage.get(page)?.length === 1 ? page : id] satisfies [string, string],
    ),
  );
}

/** The labels of some witnesses, in the order of the map; throws for a witness that has none. */
export function labelsOf(labels: ReadonlyMap<string, string>, articles: readonly string[]): string[] {
  const missing = articles.find((article) => !labels.has(article));
  if (missing !== undefined) throw new Error(`No label for witness ${missing}; this is a bug`);
  const order = orderIn(labels);
  return articles
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((article) => labels.get(article) ?? article);
}

/** The places of those that have labels: of two hundred witnesses mostly a few are asked for. */
const orderIn = onceFor((labels: ReadonlyMap<string, string>) => {
  return new Map([...labels.keys()].map((article, place) => [article, place]));
});
