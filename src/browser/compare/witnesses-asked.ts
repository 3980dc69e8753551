const fewest = 2;
const most = 4;

/**
 * Which witnesses of a story are shown where some are asked for: those that there are, in place of each that there is not one of
 * the same page, and as many more as make two.
 */
export function shownOf(
  asked: readonly string[],
  witnesses: readonly { id: string }[],
): { shown: string[]; unknown: string[] } {
  const ids = witnesses.map(({ id }) => id);
  const shown: string[] = [];
  const add = (id: string | undefined): void => {
    if (id !== undefined && !shown.includes(id) && shown.length < most) shown.push(id);
  };
  for (const id of asked) add(ids.includes(id) ? id : ids.find((other) => pageOf(other) === pageOf(id)));
  for (const id of ids) if (shown.length < fewest) add(id);
  return { shown, unknown: asked.filter((id) => !ids.includes(id)) };
}

const pageOf = (article: string): string => article.replace(/-a\d+$/u, '');
