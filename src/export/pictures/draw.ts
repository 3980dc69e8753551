import type { VariantClass } from '../../records/variant.ts';
import type { Outlines } from './outlines.ts';
import type { Pictured, Side } from './pictured.ts';

/** The size that link previews want (1.91 : 1), in pixels. */
export const width = 1200;
export const height = 630;

export type Ink = 'ink' | 'grey' | 'orange' | 'blue';
export type Tint = 'orange-tint' | 'blue-tint' | 'grey-tint';

/** What a picture is made of, from back to front: rectangles, and characters whose square begins at `x`, `y`. */
export type Part =
  | { kind: 'rectangle'; x: number; y: number; width: number; height: number; fill: Ink | Tint }
  | { kind: 'character'; character: string; x: number; y: number; size: number; fill: Ink };

/** Middle of the two halves, and of the line that the readings stand on. */
const centres = [300, 900] as const;
const middle = 285;
const room = 500;
const largest = 260;

/** A variant, large: what two readings say, on either side of the rule. */
export function drawVariant({ class: name, sides }: Pictured, outlines: Outlines): Part[] {
  const colours = coloursOf(name);
  const inDoubt = sides.some(({ suspected }) => suspected);
  // Both as large as the wider one can be, so that what they have in common looks alike.
  const widest = Math.max(...sides.map((side) => sideWidth(side, outlines)), 1);
  const size = Math.round(Math.min(largest, room / widest));
  return [
    ...rule(),
    ...sides.flatMap((side, at) => {
      const marked = side.suspected ? colours : inDoubt ? null : ({ ink: 'ink', tint: 'grey-tint' } as const);
      return drawSide(side, { centre: centres[at] ?? 0, size, outlines, marked });
    }),
    ...sides.flatMap(({ papers }, at) =>
      line(String(papers), { centre: centres[at] ?? 0, top: 505, size: 56, outlines, fill: 'grey' }),
    ),
  ];
}

/** The name of a site: its two characters on either side of the rule, else all of it in one line. */
export function drawName(name: string, outlines: Outlines): Part[] {
  const [left = '', right = ''] = Array.from(name);
  if (Array.from(name).length === 2)
    return [
      ...rule(),
      ...line(left, { centre: centres[0], top: 185, size: largest, outlines, fill: 'ink' }),
      ...line(right, { centre: centres[1], top: 185, size: largest, outlines, fill: 'ink' }),
    ];
  const size = Math.min(largest, 1080 / Math.max(widthOf(name, outlines), 1));
  return line(name, { centre: width / 2, top: height / 2 - size / 2, size, outlines, fill: 'ink' });
}

/** The rule between two halves, with the tick that stands for a place that differs. */
const rule = (): Part[] => [
  { kind: 'rectangle', x: 599, y: 0, width: 3, height, fill: 'ink' },
  { kind: 'rectangle', x: 602, y: middle - 5, width: 34, height: 9, fill: 'orange' },
];

const coloursOf = (name: VariantClass): { ink: Ink; tint: Tint } =>
  name === 'omission' || name === 'addition'
    ? { ink: 'blue', tint: 'blue-tint' }
    : name === 'editorial'
      ? { ink: 'ink', tint: 'grey-tint' }
      : { ink: 'orange', tint: 'orange-tint' };

/** What stands in for nothing is as wide as a third of a character. */
const gapOf = ({ reading }: Side): number => (reading === '' ? 0.34 : 0);

const sideWidth = (side: Side, outlines: Outlines): number =>
  widthOf(side.before + side.reading + side.after, outlines) + gapOf(side);

interface SidePlace {
  centre: number;
  size: number;
  outlines: Outlines;
  /** How its reading is marked; `null`: not at all. */
  marked: { ink: Ink; tint: Tint } | null;
}

function drawSide(side: Side, { centre, size, outlines, marked }: SidePlace): Part[] {
  const { before, reading, after } = side;
  const top = Math.round(middle - size / 2);
  const from = centre - (sideWidth(side, outlines) * size) / 2;
  const start = from + widthOf(before, outlines) * size;
  const own = (widthOf(reading, outlines) + gapOf(side)) * size;
  const put = (text: string, x: number, fill: Ink): Part[] =>
    characters(text, { x, top, size, outlines, fill });
  return [
    ...(marked
      ? ([
          {
            kind: 'rectangle',
            x: Math.round(start),
            y: top,
            width: Math.round(own),
            height: size,
            fill: marked.tint,
          },
        ] as const)
      : []),
    ...put(before, from, 'ink'),
    ...put(reading, start, marked?.ink ?? 'ink'),
    ...put(after, start + own, 'ink'),
    ...(marked
      ? ([
          {
            kind: 'rectangle',
            x: Math.round(start),
            y: top + size + 8,
            width: Math.round(own),
            height: 6,
            fill: marked.ink,
          },
        ] as const)
      : []),
  ];
}

interface LinePlace {
  centre: number;
  top: number;
  size: number;
  outlines: Outlines;
  fill: Ink;
}

function line(text: string, { centre, ...place }: LinePlace): Part[] {
  return characters(text, { x: centre - (widthOf(text, place.outlines) * place.size) / 2, ...place });
}

function characters(
  text: string,
  { x, top, size, outlines, fill }: Omit<LinePlace, 'centre'> & { x: number },
): Part[] {
  let at = x;
  return Array.from(text, (character): Part => {
    const part = { kind: 'character', character, x: Math.round(at), y: top, size, fill } as const;
    at += widthOf(character, outlines) * size;
    return part;
  });
}

/** How wide a text is, in ems. */
function widthOf(text: string, { of, unitsPerEm }: Outlines): number {
  return Array.from(text).reduce((sum, character) => sum + of(character).advance / unitsPerEm, 0);
}
