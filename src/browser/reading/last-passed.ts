/** The index of the last of some elements, in the order of the text, that stands above the line one reads at; -1 before all. */
export function lastPassed(elements: readonly HTMLElement[]): number {
  const line = innerHeight * 0.4;
  let low = -1;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? Infinity) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
