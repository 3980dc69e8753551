import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture.ts';

type Colour = readonly [red: number, green: number, blue: number];

const names = [
  'paper',
  'ink',
  'grey',
  'orange',
  'blue',
  'orange-tint',
  'blue-tint',
  'grey-tint',
  'edge',
  'tick',
] as const;
type Name = (typeof names)[number];

/** What carries text: text and links on paper, read text on tints, sigils on the tints of their classes. */
const texts: readonly (readonly [Name, Name])[] = [
  ...(['ink', 'grey', 'orange', 'blue'] as const).map((name) => [name, 'paper'] as const),
  ...(['orange-tint', 'blue-tint', 'grey-tint'] as const).map((tint) => ['ink', tint] as const),
  ['grey', 'grey-tint'],
  ['orange', 'orange-tint'],
  ['blue', 'blue-tint'],
];

/** What is told by lines: the marks, on paper and on their tints, the focus (blue), edges of controls, ticks. */
const lines: readonly (readonly [Name, Name])[] = [
  ...(['orange', 'blue', 'grey', 'edge', 'tick'] as const).map((name) => [name, 'paper'] as const),
  ['blue', 'grey-tint'],
  ['edge', 'grey-tint'],
];

test('2 · text keeps 4.5:1, and lines of marks, controls and the focus 3:1, in both themes', async ({
  open,
}) => {
  const page = await open('/', { colorScheme: 'light' });
  const light = await coloursOf(page);
  expect(failing(texts, 4.5, light)).toEqual([]);
  expect(failing(lines, 3, light)).toEqual([]);
  // The figures that the design states.
  const { paper } = light;
  expect(contrast(light.ink, paper)).toBeCloseTo(16.5, 0);
  expect(contrast(light.orange, paper)).toBeCloseTo(6.8, 0);

  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await coloursOf(page);
  expect(dark.paper).not.toEqual(paper);
  expect(failing(texts, 4.5, dark)).toEqual([]);
  expect(failing(lines, 3, dark)).toEqual([]);
});

async function coloursOf(page: Page): Promise<Record<Name, Colour>> {
  const found = await page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colours = all.map((name): [string, number[]] => {
      probe.style.color = `var(--color-${name})`;
      return [name, (getComputedStyle(probe).color.match(/[\d.]+/gu) ?? []).map(Number)];
    });
    probe.remove();
    return colours;
  }, names);
  expect(found.filter(([, channels]) => channels.length !== 3)).toEqual([]);
  return Object.fromEntries(found) as unknown as Record<Name, Colour>;
}

function failing(
  pairs: readonly (readonly [Name, Name])[],
  least: number,
  colours: Record<Name, Colour>,
): string[] {
  return pairs
    .map(([front, back]) => ({ front, back, ratio: contrast(colours[front], colours[back]) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
}

/** The contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
