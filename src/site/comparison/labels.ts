/**
 * The short name each witness of a story goes by (its siglum): its page's id, or its own where the page holds several
 * of them. Keys and values are in the order of the articles given.
 */
export function witnessLabels(articles: readonly { id: string; page: string }[]): Map<string, string> {
  const alone = ({ page }: { page: string }): boolean =>
    articles.filter((other) => other.page === page).length === 1;
  return new Map(articles.map((article) => [article.id, alone(article) ? article.page : article.id]));
}

/** The labels of some witnesses, in the order of the map; throws for a witness that has none. */
export function labelsOf(labels: ReadonlyMap<string, string>, articles: readonly string[]): string[] {
  const missing = articles.find((article) => !labels.has(article));
  if (missing !== undefined) throw new Error(`No label for witness ${missing}; this is a bug`);
  return [...labels].filter(([article]) => articles.includes(article)).map(([, label]) => label);
}
