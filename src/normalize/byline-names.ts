import type { Flow } from './flow.ts';
import { BYLINE_TITLES } from './patterns.ts';
import { isName } from './surnames.ts';

/** The names in a byline, its titles and brackets left out. Where a wrap took the space between two, they are parted there. */
export function namesIn({ text, runs }: Flow): string[] {
  const wraps = runs.filter((run, at) => at > 0 && run.line !== runs[at - 1]?.line).map((run) => run.from);
  const bare = text.replace(BYLINE_TITLES, (title) => ' '.repeat(title.length));
  return [...bare.matchAll(/[^\s、，,]+/gu)].flatMap(({ index, 0: name }) => {
    if (isName(name)) return [name];
    const wrap = wraps.find((offset) => {
      const [before, behind] = [name.slice(0, offset - index), name.slice(offset - index)];
      return offset > index && isName(before) && isName(behind);
    });
    return wrap === undefined ? [name] : [name.slice(0, wrap - index), name.slice(wrap - index)];
  });
}
