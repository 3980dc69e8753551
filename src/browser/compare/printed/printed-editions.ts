import { findPrintings, type FoundPrinting } from '../../../collate/printed/find-printings.ts';
import { headParts, type PrintedPage } from '../../../export/printed-manifest.ts';
import { openSiteIndex, type SiteIndex } from './site-index.ts';

/** An edition of the archive that prints a passage or a part of it. */
export interface PrintedEdition extends Pick<FoundPrinting, 'share' | 'alike'> {
  /** The article's id. */
  id: string;
  headline: string | null;
  page: PrintedPage;
  /** The block where the passage begins there; `null` where that is the article's head, or cannot be told. */
  block: string | null;
  /** The words of the passage with which what is printed begins. */
  opening: string;
}

/** What was found: `left` articles were not looked into; or the passage says too little, and what it takes. */
export type PrintedAnswer =
  | { short: true; symbols: number; least: number }
  | { short: false; editions: PrintedEdition[]; left: number };

/** Characters of a passage that say where in it something begins. */
const openingLength = 12;

let opening: Promise<SiteIndex> | null = null;

/** Which editions of the site print a passage, `most` articles at most looked into. Rejects where a file cannot be loaded. */
export async function printedEditions(passage: string, most: number): Promise<PrintedAnswer> {
  const index = await (opening ??= openSiteIndex().catch((error: unknown) => {
    opening = null;
    throw error;
  }));
  const printings = await findPrintings(passage, { index, most });
  if (printings.short) return printings;
  const editions = await Promise.all(printings.found.map((one) => editionOf(one, { passage, index })));
  return { short: false, editions, left: printings.left };
}

async function editionOf(
  { article, share, alike, at, passageAt }: FoundPrinting,
  { passage, index }: { passage: string; index: SiteIndex },
): Promise<PrintedEdition> {
  const { id, page, head } = index.articleAt(article);
  const text = await index.textOf(article);
  return {
    ...{ id, page, share, alike, ...placeIn(text, { head, at }) },
    opening: Array.from(passage.slice(passageAt).replaceAll(/\s+/gu, ''))
      .slice(0, openingLength)
      .join('')
      .replace(/[^\p{L}\p{N}]+$/u, ''),
  };
}

/** The headline of an article's text file, and the block in which an offset of it lies. */
function placeIn(
  text: string,
  { head, at }: { head: string; at: number },
): Pick<PrintedEdition, 'headline' | 'block'> {
  if (head === '-') return { headline: null, block: null };
  const bits = Number.parseInt(head, 32);
  const there = headParts.filter((_, bit) => (bits >> bit) & 1);
  const parts = text.split('\n\n');
  const headline = parts[there.indexOf('headline')] ?? null;
  const number = text.slice(0, at).split('\n\n').length - there.length;
  return { headline, block: number > 0 ? `p${number}` : null };
}
