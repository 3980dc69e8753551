import { type Candidate, candidatesFor } from './candidates.ts';
import { askedGrams, leastSymbols } from './grams.ts';
import type { Posting } from './postings.ts';
import { PassageGrams, type Printing, type SaidText, saidIn } from './printing-of.ts';

/** Where an archive's articles are looked up. Rejects where a file cannot be loaded. */
export interface PrintedIndex {
  /** The articles that hold a gram, by its hash; a few others may be among them. */
  holding: (hash: number) => Promise<readonly Posting[]>;
  /** The text of an article, by its number. */
  textOf: (article: number) => Promise<string>;
}

/** An article that prints a passage or a part of it. */
export type FoundPrinting = Printing & { article: number };

/**
 * What an archive prints of a passage. `short`: it says too little to be looked for, `least` is how much it takes; `left`:
 * articles that may print it too and were not looked into.
 */
export type Printings =
  { short: true; symbols: number; least: number } | { short: false; found: FoundPrinting[]; left: number };

/** Texts that are loaded at a time. */
const atOnce = 8;

/** Finds who prints a passage: its grams propose articles, of which the likeliest, `most` at most, are read and measured. */
export async function findPrintings(
  passage: string,
  { index, most }: { index: PrintedIndex; most: number },
): Promise<Printings> {
  const said = saidIn(passage);
  if (said.symbols.length < leastSymbols)
    return { short: true, symbols: said.symbols.length, least: leastSymbols };
  const asked = askedGrams(said.symbols);
  const candidates = candidatesFor(asked, await Promise.all(asked.map(({ hash }) => index.holding(hash))));
  const found = await measured(candidates.slice(0, most), { said, index });
  return { short: false, found: found.sort(mostFirst), left: Math.max(0, candidates.length - most) };
}

async function measured(
  candidates: readonly Candidate[],
  { said, index }: { said: SaidText; index: PrintedIndex },
): Promise<FoundPrinting[]> {
  const grams = new PassageGrams(said);
  const found: FoundPrinting[] = [];
  for (let at = 0; at < candidates.length; at += atOnce) {
    const some = candidates.slice(at, at + atOnce);
    const texts = await Promise.all(some.map(({ article }) => index.textOf(article)));
    texts.forEach((text, of) => {
      const printing = grams.printingIn(saidIn(text));
      if (printing) found.push({ ...printing, article: some[of]?.article ?? 0 });
    });
  }
  return found;
}

/** Those that print most of it, of equal ones the likest, then in the order of the archive. */
function mostFirst(a: FoundPrinting, b: FoundPrinting): number {
  return b.share - a.share || b.alike - a.alike || a.article - b.article;
}
