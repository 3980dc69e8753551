import type { PlainCollation } from '../../collate/plain/collate-plain.ts';
import type { Break } from '../../collate/plain/layout.ts';
import { plainVariant } from '../../collate/plain/plain-variant.ts';
import type { Article } from '../../records/article.ts';
import type { Story, Witness } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { scriptOf } from '../../text/script-forms.ts';

/**
 * A story in the shape in which plain texts are collated, so that one writer serves both: numbers for blocks, and as each
 * witness's breaks the ends of its blocks, a line feed each. `story`: as it was collated, before anybody corrected it.
 */
export function storyCollation(
  { witnesses, joint }: Story,
  articles: ReadonlyMap<string, Article>,
  variants: readonly Variant[],
): PlainCollation {
  const blocksOf = (id: string): Article['blocks'] => articles.get(id)?.blocks ?? [];
  return {
    witnesses: witnesses.map(({ article, relation, coverage }) => ({
      witness: article,
      relation,
      coverage,
      script: scriptOf(
        blocksOf(article)
          .map(({ text }) => text)
          .join(''),
      ),
      breaks: breaksOf(blocksOf(article), coverage),
    })),
    variants: variants.map((variant) =>
      plainVariant(variant, {
        numberOf: (block) => Number(block.slice(1)),
        textOf: (witness, block) => blocksOf(witness).find(({ id }) => id === block)?.text ?? '',
      }),
    ),
    moves: [],
    joint,
    marks: joint.blocks.flatMap(({ id, places = [] }) => places.map((place) => ({ block: id, ...place }))),
  };
}

/** Where the blocks of what the story has of a witness end, counted from its first character there. */
function breaksOf(blocks: Article['blocks'], coverage: Witness['coverage']): Break[] {
  const first = coverage[0]?.own?.from;
  const begin = blocks.findIndex(({ id }) => id === first?.block);
  const breaks: Break[] = [];
  let at = -(first?.offset ?? 0);
  for (const { text } of blocks.slice(Math.max(begin, 0))) {
    if (at > 0) breaks.push({ at, length: 0, text: '\n' });
    at += text.length;
  }
  return breaks;
}
