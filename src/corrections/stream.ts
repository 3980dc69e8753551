/** The blocks of a text as one row of code units, to be aligned with another's. */
export interface Stream {
  units: Int32Array;
  /** Where each block begins in it, by its id. */
  starts: ReadonlyMap<string, number>;
}

/** Blocks one after the other with a line end between, and where each begins. */
export function streamOf(blocks: readonly { id: string; text: string }[]): Stream {
  const starts = new Map<string, number>();
  let text = '';
  for (const block of blocks) {
    if (starts.size > 0) text += '\n';
    starts.set(block.id, text.length);
    text += block.text;
  }
  return { units: Int32Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), starts };
}
