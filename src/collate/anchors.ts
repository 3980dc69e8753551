/** An anchor has a beginning and an end, and each has its place in both readings. */
const placesToSay = 2;

/** How many anchors there are, and what they tell together, in bits. */
interface Tally {
  count: number;
  told: number;
}

/** All that could be anchors, and those that are no weak ones: many weak ones may hold, or be in the way of a strong one. */
export type Anchors = readonly [all: Tally, strong: Tally];

/** What tells less than where it would stand among two words, in bits, is weak. */
const leastTold = placesToSay * 2;

/** No anchor. */
export const none: Anchors = [
  { count: 0, told: 0 },
  { count: 0, told: 0 },
];

/** What one piece of text in common tells, in bits, as an anchor. */
export function anchor(told: number): Anchors {
  if (told === 0) return none;
  const one = { count: 1, told };
  return [one, told >= leastTold ? one : none[1]];
}

const plus = (a: Tally, b: Tally): Tally => ({ count: a.count + b.count, told: a.told + b.told });

/** Anchors of two neighbours. */
export function sumOf(a: Anchors, b: Anchors): Anchors {
  if (a === none) return b;
  return b === none ? a : [plus(a[0], b[0]), plus(a[1], b[1])];
}

/** Whether anchors tell more than it takes to say where they stand in two readings of so many pieces. */
export function tellsMore({ count, told }: Tally, left: number, right: number): boolean {
  return count > 0 && told >= placesToSay * (bitsToChoose(count, 1 + left) + bitsToChoose(count, 1 + right));
}

const logFactorials = [0];

/** Bits that say which `few` of `many` places are meant. */
function bitsToChoose(few: number, many: number): number {
  for (let n = logFactorials.length; n <= many; n += 1)
    logFactorials.push((logFactorials[n - 1] as number) + Math.log2(n));
  const of = (n: number): number => logFactorials[n] ?? 0;
  return of(many) - of(few) - of(many - few);
}
