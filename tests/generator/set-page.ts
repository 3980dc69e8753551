import { cutForJump } from './jump.ts';
import { pageStyle } from './page-style.ts';
import type { PageStyle } from './page-style.ts';
import { randomOf } from './random.ts';
import type { Random } from './random.ts';
import { asRead, readAs } from './read-as.ts';
import { setStory } from './set-story.ts';
import type { Printed, Story, StoryBlock } from './story.ts';

/** A body as it should come back from a page. */
export interface TrueBody {
  headline: string | null;
  blocks: StoryBlock[];
}

export interface GeneratedPage {
  seed: number;
  style: PageStyle;
  text: string;
  bodies: TrueBody[];
}

/** Sets three to six stories as a page; the same seed sets the same page. */
export function setPage(stories: readonly Story[], seed: number): GeneratedPage {
  const random = randomOf(seed);
  const style = pageStyle(random);
  const printed = choose(stories, random).map((story) => print(story, style, random));
  return { seed, style, ...setPrinted(printed, style, random) };
}

/** Sets stories, as a page prints them, in its style. */
export function setPrinted(
  stories: readonly Printed[],
  style: PageStyle,
  random: Random,
): Pick<GeneratedPage, 'text' | 'bodies'> {
  const printed = withCues(stories, style);
  const galleys = printed.map((story) => setStory(story, style, random));
  const headlines = galleys.map(({ headline }) => headline).filter((lines) => lines.length > 0);
  const gathered = style.headlines === 'gathered' ? random.shuffle(headlines) : [];
  const elements = [...galleys.flatMap((galley) => galley.elements), ...gathered];
  return {
    text: readAs(elements, { style, tight: new Set(gathered.slice(1)) }, random),
    bodies: printed.map(({ headline, blocks }) => ({
      headline: headline === null ? null : asRead(headline, style),
      blocks: blocks.map((block) => ({ ...block, text: asRead(block.text, style) })),
    })),
  };
}

function choose(stories: readonly Story[], random: Random): Story[] {
  const chosen: Story[] = [];
  const count = random.int(3, 6);
  for (const story of random.shuffle(stories)) {
    if (chosen.length < count && !chosen.some(({ topic }) => topic === story.topic)) chosen.push(story);
  }
  return chosen;
}

function print(story: Story, style: PageStyle, random: Random): Printed {
  if (random.chance(0.25) && story.blocks.length > 5) return cutForJump(story, style.datelines, random);
  return { ...story, title: story.headline, jump: null };
}

/** Where headlines do not part the stories, a story without one must be followed by a visible beginning. */
function withCues(printed: readonly Printed[], style: PageStyle): Printed[] {
  return printed.map((story, at) => {
    const next = printed[at + 1];
    const parted =
      next === undefined || next.jump !== null || (style.datelines === 'start' && next.dateline !== null);
    const cued = story.jump !== null || story.dateline !== null || story.byline !== null;
    const byline = cued ? story.byline : '记者方芳';
    const lacks = story.headline === null && style.headlines !== 'before' && !parted;
    return { ...story, byline, headline: lacks ? story.title : story.headline };
  });
}
