import type { Point } from '../glyphs/contours.ts';
import { height, type Part, width } from './draw.ts';
import type { Outlines } from './outlines.ts';
import { palette } from './palette.ts';

/** A picture as SVG that needs no font and no style beside it. `title` says it in words. */
export function svgOf(parts: readonly Part[], outlines: Outlines, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<path fill="${palette.paper}" d="M0 0H${width}V${height}H0z"/>`,
    ...parts.map((part) => drawn(part, outlines)),
    '</svg>\n',
  ].join('\n');
}

function drawn(part: Part, { of, unitsPerEm }: Outlines): string {
  const fill = palette[part.fill];
  if (part.kind === 'rectangle')
    return `<path fill="${fill}" d="M${part.x} ${part.y}h${part.width}v${part.height}h${-part.width}z"/>`;
  const scale = part.size / unitsPerEm;
  // The baseline stands 12 % above the foot of a character's square.
  const baseline = part.y + 0.88 * part.size;
  const paths = of(part.character).curves.map((curve) => pathOf(curve, { x: part.x, baseline, scale }));
  return `<path fill="${fill}" d="${paths.join('')}"/>`;
}

interface Placed {
  x: number;
  baseline: number;
  scale: number;
}

/** A closed curve that begins with a point on it, in steps from point to point, which take half the room. */
function pathOf(curve: readonly Point[], { x, baseline, scale }: Placed): string {
  const start = curve.findIndex(({ onCurve }) => onCurve);
  // Tenths of a pixel, so that steps add up to where they began.
  const points = [...curve.slice(start), ...curve.slice(0, start)].map((point) => ({
    onCurve: point.onCurve,
    x: Math.round((x + point.x * scale) * 10),
    y: Math.round((baseline - point.y * scale) * 10),
  }));
  const [first] = points;
  if (!first) return '';
  const steps: string[] = [];
  let from = first;
  let control: (typeof points)[number] | null = null;
  for (const point of [...points.slice(1), first]) {
    if (!point.onCurve) control = point;
    else {
      steps.push(
        control === null ? `l${step(from, point)}` : `q${step(from, control)}${joined(step(from, point))}`,
      );
      from = point;
      control = null;
    }
  }
  return `M${first.x / 10} ${first.y / 10}${steps.join('')}z`;
}

interface Tenths {
  x: number;
  y: number;
}

const step = (from: Tenths, to: Tenths): string => `${tenth(to.x - from.x)}${joined(tenth(to.y - from.y))}`;

/** `0.5` as `.5`. */
function tenth(value: number): string {
  if (value % 10 === 0 || Math.abs(value) > 9) return String(value / 10);
  return value < 0 ? `-.${-value}` : `.${value}`;
}

/** A minus parts two numbers as a space does. */
const joined = (number: string): string => (number.startsWith('-') ? number : ` ${number}`);

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
