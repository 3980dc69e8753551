import { composeStory } from './compose-story.ts';
import { knownStories } from './known-stories.ts';
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

/** The stories pages are set from: those of the five pages, read by hand, and three on every topic. */
export function allStories(): Story[] {
  return [...knownStories(), ...composedStories()];
}

function composedStories(): Story[] {
  return topics.flatMap((topic, at) =>
    topic.subjects.map((_, subject) => composeStory(topic, subject, randomOf(1 + at * 10 + subject))),
  );
}
