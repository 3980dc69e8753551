import type { Segment } from './walk.ts';

/**
 * A function that says, before each segment, who begins there (`witStart`), has stopped (`witEnd`), lacks what follows
 * (`lacunaStart`) or has it again (`lacunaEnd`), each in an `app` of its own as TEI has it.
 */
export function coverageMarks(
  segments: readonly Segment[],
  ids: ReadonlyMap<string, string>,
): (segment: Segment) => string {
  const before = new Map<Segment, string>();
  for (const [witness, id] of ids) {
    const there = segments.map(({ own }) => own.has(witness));
    const [first, last] = [there.indexOf(true), there.lastIndexOf(true)];
    segments.forEach((segment, at) => {
      const now = there[at] === true;
      if (at === 0 || first < 0 || now === there[at - 1]) return;
      const name = now ? (at === first ? 'witStart' : 'lacunaEnd') : at > last ? 'witEnd' : 'lacunaStart';
      const mark = `<app type="coverage"><rdg wit="#${id}"><${name}/></rdg></app>`;
      before.set(segment, (before.get(segment) ?? '') + mark);
    });
  }
  return (segment) => before.get(segment) ?? '';
}
