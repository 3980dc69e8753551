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
  const wanted = new Set(articles);
  return [...labels].filter(([article]) => wanted.has(article)).map(([, label]) => label);
}
