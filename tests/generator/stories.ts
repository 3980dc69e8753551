import { readFileSync } from 'node:fs';
import type { Article } from '../../src/records/article.ts';
import { composeStory } from './compose-story.ts';
import { randomOf } from './random.ts';
import type { Story } from './story.ts';
import { chip, factory, port } from './topics/industry.ts';
import { forest, harvest, water } from './topics/land-and-water.ts';
import { court, rescue, sport, transit, weather } from './topics/public-service.ts';
import { clinic, museum, school } from './topics/town-life.ts';

const topics = [
  water,
  harvest,
  forest,
  factory,
  port,
  chip,
  clinic,
  school,
  museum,
  court,
  transit,
  rescue,
  weather,
  sport,
];

/** The stories pages are set from: those of the worked example, read by hand, and three on every topic. */
export function allStories(): Story[] {
  return [...knownStories(), ...composedStories()];
}

function composedStories(): Story[] {
  return topics.flatMap((topic, at) =>
    topic.subjects.map((_, subject) => composeStory(topic, subject, randomOf(1 + at * 10 + subject))),
  );
}

/** The articles of the worked example of page 000, the long 综述 cut to its first section. */
function knownStories(): Story[] {
  const gold = new URL('../fixtures/pages/000/gold.json', import.meta.url);
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as { articles: Article[] };
  return articles
    .filter((article) => article.kind === 'article' && article.headline !== null)
    .map(({ id, headline, subheadline, dateline, byline, blocks }) => ({
      id,
      topic: id,
      headline: headline ?? '',
      subheadline,
      dateline: dateline?.raw ?? null,
      byline: byline?.raw.replaceAll(/[（）]/gu, '') ?? null,
      blocks: blocks.slice(0, 32).map(({ type, text }) => ({ type, text })),
    }));
}
