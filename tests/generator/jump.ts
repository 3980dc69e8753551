import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';
import type { Printed, Story } from './story.ts';

const marks = ['（上接第1版）', '（上接第一版）', '（上接2版）', '（上接第A3版）'];

/**
 * The rest of a story that began on another page: behind a jump mark, from a paragraph on or from within one. Where a
 * paper sets datelines at the end, the rest has it; where it sets them at the start, the other page has it.
 */
export function cutForJump(story: Story, datelines: PageStyle['datelines'], random: Random): Printed {
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
    dateline: datelines === 'start' ? null : (story.dateline ?? '新华社北京1月21日电'),
    jump: `${random.pick(marks)}${alone ? '\n' : ''}`,
    blocks,
  };
}
