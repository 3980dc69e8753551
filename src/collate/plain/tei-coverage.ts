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
    segments.forEach((segment, at) => {
      const name = markAt(there, at);
      if (name === null) return;
      const mark = `<app type="coverage"><rdg wit="#${id}"><${name}/></rdg></app>`;
      before.set(segment, (before.get(segment) ?? '') + mark);
    });
  }
  return (segment) => before.get(segment) ?? '';
}

/** What is to be said before a segment, by the segments where a witness is there; who is nowhere lacks all of them. */
function markAt(there: readonly boolean[], at: number): string | null {
  const [first, last] = [there.indexOf(true), there.lastIndexOf(true)];
  if (first < 0) return at === 0 ? 'lacunaStart' : null;
  if (at === 0 || there[at] === there[at - 1]) return null;
  if (there[at] === true) return at === first ? 'witStart' : 'lacunaEnd';
  return at > last ? 'witEnd' : 'lacunaStart';
}
