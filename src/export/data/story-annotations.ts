import { readingPieces } from '../../corrections/reading-text.ts';
import type { Article, Block } from '../../records/article.ts';
import type { Correction } from '../../records/correction.ts';
import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';

/** What annotations point to: the articles on the site, whose address ends with a slash, and what was corrected there. */
export interface AnnotatedSite {
  address: string;
  articles: ReadonlyMap<string, Article>;
  /** The applied corrections of each article. */
  applied: ReadonlyMap<string, readonly Correction[]>;
}

/**
 * The variants of a story as W3C Web Annotations, a collection of one page: one annotation a variant, whose targets are
 * its places on the pages of the articles. A place is within its block (`#p12`), by position, in code points, and by
 * quotation; one in a table is its block. Differences of paragraphs alone are left out.
 */
export function storyAnnotations(story: Story, variants: readonly Variant[], site: AnnotatedSite): string {
  const id = `${site.address}data/annotations/${story.id}.jsonld`;
  const items = variants
    .filter((variant) => variant.class !== 'layout')
    .map((variant) => annotationOf(variant, { site, id }));
  const page = { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: story.headline ?? story.id,
    total: items.length,
    ...(items.length > 0 && { first: page, last: page.id }),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotationOf(variant: Variant, { site, id }: { site: AnnotatedSite; id: string }) {
  const { readings, places } = variant;
  const said = readings.map(({ text, witnesses }) => `${text === '' ? '—' : text} (${witnesses.join(', ')})`);
  return {
    id: `${id}#${variant.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: said.join(' : '), format: 'text/plain', purpose: 'describing' },
      { type: 'TextualBody', value: variant.class, format: 'text/plain', purpose: 'tagging' },
    ],
    target: places.map((place) => targetOf(place, site)),
  };
}

function targetOf({ witness, block: name, from, to }: Variant['places'][number], site: AnnotatedSite) {
  const block = site.articles.get(witness)?.blocks.find(({ id }) => id === name);
  if (!block) throw new Error(`${witness} has no ${name}; this is a bug`);
  const refined = block.type !== 'table' && {
    refinedBy: selectorsOf(block, { from, to }, site.applied.get(witness) ?? []),
  };
  const fragment = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: name };
  return {
    type: 'SpecificResource',
    source: `${site.address}articles/${witness}/`,
    selector: { ...fragment, ...refined },
  };
}

/** Characters quoted on either side, enough to tell a place from others in its block. */
const quoted = 16;

/** Where a stretch of a block stands in what its element on the page says, where a corrected text precedes the one read. */
function selectorsOf(
  block: Block,
  { from, to }: { from: number; to: number },
  applied: readonly Correction[],
): object[] {
  const pieces = readingPieces(block, applied);
  const text = pieces.map((piece) => piece.text + (piece.kind === 'emended' ? piece.original : '')).join('');
  const put = (counts: (at: number) => boolean): number =>
    pieces.reduce((sum, piece) => {
      const at = piece.kind === 'emended' ? piece.correction.place?.from : undefined;
      return at !== undefined && counts(at) ? sum + piece.text.length : sum;
    }, 0);
  const before = Array.from(text.slice(0, from + put((at) => at <= from)));
  const upTo = Array.from(text.slice(0, to + put((at) => at <= from || at < to)));
  const all = Array.from(text);
  const [start, end] = [before.length, upTo.length];
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: all.slice(start, end).join(''),
      prefix: before.slice(-quoted).join(''),
      suffix: all.slice(end, end + quoted).join(''),
    },
  ];
}
