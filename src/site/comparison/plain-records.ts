import type { PlainCollation } from '../../collate/plain/collate-plain.ts';
import { type PlainText, readTexts } from '../../collate/plain/read-witness.ts';
import { siglaOf } from '../../collate/plain/sigla.ts';
import type { Article } from '../../records/article.ts';
import type { Witness } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { bareArticle } from './bare-article.ts';
import type { StoryRecords } from './compare.ts';

/** How blocks of plain texts, which have numbers, are called in records. */
const blockId = (number: number | string): string => `p${number}`;

/**
 * Collated plain texts as a story with its variants, so that they are shown as the archive's are: a witness is an article
 * of its own page, which is called by its siglum. The texts are those that were collated, and read as they were (`lines`).
 */
export function plainRecords(
  collation: PlainCollation,
  texts: readonly PlainText[],
  { lines = false }: { lines?: boolean } = {},
): StoryRecords {
  const sigla = siglaOf(collation);
  const read = new Map(readTexts(texts, { lines }).map((one) => [one.id, one.blocks]));
  return {
    story: {
      id: 's-plain-a1',
      headline: null,
      witnesses: collation.witnesses.map(({ witness, relation, coverage }) => ({
        article: witness,
        relation: relation === 'unrelated' || relation === 'empty' ? 'part' : relation,
        coverage: coverage.map(ownBlocks),
      })),
      moves: collation.moves.map(({ block, ...move }) => ({ ...move, block: blockId(block) })),
      joint: collation.joint,
    },
    variants: collation.variants.map((variant): Variant => ({
      ...variant,
      class: classOf(variant.class),
      places: variant.places.map((place) => ({ ...place, block: blockId(place.block) })),
    })),
    articles: collation.witnesses.map(({ witness }, at) => {
      const blocks = read.get(witness);
      if (!blocks) throw new Error(`${witness} was collated and is not among the texts; this is a bug`);
      return articleOf(blocks, { id: witness, page: sigla.get(witness) ?? witness, order: at + 1 });
    }),
  };
}

/** Where a stretch stands in the witness itself, its blocks called as in records. */
function ownBlocks({ own, ...stretch }: Witness['coverage'][number]): Witness['coverage'][number] {
  if (!own) return stretch;
  const [from, to] = [own.from, own.to].map(({ block, offset }) => ({ block: blockId(block), offset }));
  return from && to ? { ...stretch, own: { from, to } } : stretch;
}

/** Classes that judge nobody are not for records: they stand in what is written out. */
function classOf(name: PlainCollation['variants'][number]['class']): Variant['class'] {
  if (name === 'substitution' || name === 'rewriting' || name === 'form')
    throw new Error(`A comparison has no class ${name}; this is a bug`);
  return name;
}

function articleOf(
  blocks: readonly { id: string; text: string }[],
  place: Pick<Article, 'id' | 'page' | 'order'>,
): Article {
  const paragraphs = blocks.map(({ id, text }) => ({ id: blockId(id), type: 'paragraph' as const, text }));
  return bareArticle({ ...place, headline: null, blocks: paragraphs });
}
