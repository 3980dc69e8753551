/** An anchor has a beginning and an end, and each has its place in both readings. */
const placesToSay = 2;

/**
 * All that could be anchors and what they tell together, in bits; and those of them that are no weak ones: many weak ones
 * may hold, or be in the way of a strong one.
 */
export interface Anchors {
  count: number;
  told: number;
  strong: number;
  strongTold: number;
}

/** What tells less than where it would stand among two words, in bits, is weak. */
const leastTold = placesToSay * 2;

/** No anchor. */
export const none: Anchors = { count: 0, told: 0, strong: 0, strongTold: 0 };

/** What one piece of text in common tells, in bits, as an anchor. */
export const anchor = (told: number): Anchors => between(none, told, none);

/** Anchors of two neighbours, and a piece of text between them that tells so many bits. */
export function between(before: Anchors, told: number, behind: Anchors): Anchors {
  const isStrong = told >= leastTold;
  return {
    count: before.count + (told === 0 ? 0 : 1) + behind.count,
    told: before.told + told + behind.told,
    strong: before.strong + (isStrong ? 1 : 0) + behind.strong,
    strongTold: before.strongTold + (isStrong ? told : 0) + behind.strongTold,
  };
}

/** Whether all anchors, or the strong ones, tell more than it takes to say where they stand in two readings of so many pieces. */
export const hold = ({ count, told, strong, strongTold }: Anchors, left: number, right: number): boolean =>
  tellMore(count, told, left, right) || (strong < count && tellMore(strong, strongTold, left, right));

function tellMore(count: number, told: number, left: number, right: number): boolean {
  return count > 0 && told >= placesToSay * (bitsToChoose(count, 1 + left) + bitsToChoose(count, 1 + right));
}

const logFactorials = [0];

/** Bits that say which `few` of `many` places are meant. */
function bitsToChoose(few: number, many: number): number {
  for (let n = logFactorials.length; n <= Math.max(few, many); n += 1)
    logFactorials.push((logFactorials[n - 1] as number) + Math.log2(n));
  return (logFactorials[many] as number) - (logFactorials[few] as number) - (logFactorials[many - few] ?? 0);
}
