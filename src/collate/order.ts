/** Sorts article ids by page, then by number: 000-a2 before 000-a10, 000 before 001. */
export function compareArticleIds(left: string, right: string): number {
  const [pageLeft, numberLeft] = parts(left);
  const [pageRight, numberRight] = parts(right);
  if (pageLeft !== pageRight) return pageLeft < pageRight ? -1 : 1;
  return numberLeft - numberRight;
}

function parts(id: string): [page: string, number: number] {
  const at = id.lastIndexOf('-a');
  return at < 0 ? [id, 0] : [id.slice(0, at), Number(id.slice(at + 2))];
}
