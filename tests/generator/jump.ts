import type { Random } from './random.ts';
import type { Printed, Story } from './story.ts';

const marks = ['（上接第1版）', '（上接第一版）', '（上接2版）', '（上接第A3版）'];

/** The rest of a story that began on another page: behind a jump mark, from a paragraph on or from within one. */
export function cutForJump(story: Story, random: Random): Printed {
  const from = random.int(1, story.blocks.length - 3);
  const [first, ...rest] = story.blocks.slice(from);
  const blocks = first === undefined ? [] : [first, ...rest];
  if (first?.type === 'paragraph' && random.chance(0.4)) {
    const cut = first.text.search(/[，。]/u) + 1;
    const remainder = first.text.slice(cut).replace(/^”/u, '');
    if (cut > 0 && remainder.length > 12) blocks[0] = { ...first, text: remainder };
  }
  const alone = first?.type === 'heading' || random.chance(0.4);
  return {
    title: story.headline,
    headline: random.chance(0.7) ? story.headline : null,
    subheadline: null,
    byline: null,
    dateline: random.chance(0.3) ? story.dateline : null,
    jump: `${random.pick(marks)}${alone ? '\n' : ''}`,
    blocks,
  };
}
