import { foldedGroups, foldedRanges } from './width-table.ts';

const singles = new Map<number, number>();
for (const group of foldedGroups)
  for (const char of group) singles.set(char.charCodeAt(0), group.charCodeAt(0));

/** Forms of marks for vertical setting, and small ones, fold to the mark itself where Unicode has it as one unit. */
for (let unit = 0xfe10; unit <= 0xfe6b; unit += 1) {
  const plain = String.fromCharCode(unit).normalize('NFKC');
  if (plain.length === 1) singles.set(unit, plain.charCodeAt(0));
}
singles.set(0xfe19, 0x2026); // ︙ is …, which NFKC would make three dots

/** Below this code unit only white space and the soft dots of `foldedGroups` fold; Han never does. */
const hanFirst = 0x3400;
const hanLast = 0xd7ff;

/** The folded form of one UTF-16 code unit; what has no wider or narrower twin is returned as it is. */
export function foldUnit(unit: number): number {
  if ((unit >= hanFirst && unit <= hanLast) || (unit > 0x20 && unit < 0x7f)) return unit;
  for (const [first, last, offset] of foldedRanges) if (unit >= first && unit <= last) return unit + offset;
  return singles.get(unit) ?? unit;
}

/**
 * Folds full and half width, kinds of white space and twin forms of marks. One code unit becomes one code unit, so
 * that offsets stay; idempotent. Never NFKC, which turns …… into six dots.
 */
export function fold(text: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const to = foldUnit(unit);
    if (to === unit) continue;
    folded += text.slice(kept, at) + String.fromCharCode(to);
    kept = at + 1;
  }
  return folded + text.slice(kept);
}
