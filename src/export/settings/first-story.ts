import type { Place, Problem } from '../../diagnostics/problem.ts';
import { fault } from './read-settings.ts';

/**
 * The id of the story that the settings put first, whether they name it or an article in it; `undefined` where they name
 * none. `storyOf`: the story of each witness. A problem where there is no such story.
 */
export function firstStory(
  first: string | undefined,
  storyOf: ReadonlyMap<string, string>,
  place: Place | null,
): string | Problem | undefined {
  if (first === undefined) return undefined;
  const named = storyOf.get(first);
  if (named !== undefined) return named;
  const ids = new Set(storyOf.values());
  if (ids.has(first)) return first;
  const [some = null] = ids;
  const expected =
    some === null
      ? 'no such key: no text is printed twice on these pages, so that there is no story'
      : `the id of a story such as ${some}, or of an article in one`;
  return fault('first', `first: Unexpected "${first}", expected ${expected}`, place ?? undefined);
}
