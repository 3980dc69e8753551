import type { Growth } from './scale-report.ts';

const width = 720;
const height = 480;
const margin = { left: 60, right: 210, top: 20, bottom: 40 };
/** The least that is drawn, in seconds. */
const least = 0.01;

/** Processor seconds by pages, both by powers of ten, as an SVG picture: one line for each work, named at its end. */
export function scalePlot(sizes: readonly number[], growths: readonly Growth[]): string {
  const most = Math.max(...growths.flatMap(({ seconds }) => seconds));
  const x = scale([sizes[0] ?? 1, sizes.at(-1) ?? 1], [margin.left, width - margin.right]);
  const y = scale([least, most], [height - margin.bottom, margin.top]);
  const lines = growths.map(({ seconds }, index) => {
    const points = seconds.map((one, at) => `${x(sizes[at] ?? 1)},${y(Math.max(one, least))}`);
    const colour = `hsl(${Math.round((index * 360) / growths.length)} 70% 40%)`;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  });
  const parts = [...axis(sizes, x), ...ticks(most, y), ...lines, ...labels(growths, y)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function scale([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const logs = Math.log(to / from) || 1;
  return (value) => Math.round((start + (Math.log(value / from) / logs) * (end - start)) * 10) / 10;
}

function axis(sizes: readonly number[], x: (pages: number) => number): string[] {
  const foot = height - margin.bottom;
  return sizes.map(
    (pages) =>
      `<text x="${x(pages)}" y="${foot + 20}" text-anchor="middle">${pages.toLocaleString('en')} pages</text>`,
  );
}

function ticks(most: number, y: (seconds: number) => number): string[] {
  const powers = Array.from({ length: 8 }, (_, at) => least * 10 ** at).filter((power) => power <= most);
  return powers.map((power) => {
    const at = y(power);
    const line = `<line x1="${margin.left}" x2="${width - margin.right}" y1="${at}" y2="${at}" stroke="#ddd"/>`;
    return `${line}<text x="${margin.left - 8}" y="${at + 4}" text-anchor="end">${power} s</text>`;
  });
}

/** The names at the lines' ends, pushed apart where they would cover each other. */
function labels(growths: readonly Growth[], y: (seconds: number) => number): string[] {
  const wanted = growths
    .map(({ work, seconds }, index) => ({ work, index, at: y(Math.max(seconds.at(-1) ?? 0, least)) }))
    .toSorted((a, b) => a.at - b.at);
  let lowest = 0;
  return wanted.map(({ work, index, at }) => {
    lowest = Math.max(at + 4, lowest + 14);
    const colour = `hsl(${Math.round((index * 360) / growths.length)} 70% 40%)`;
    return `<text x="${width - margin.right + 8}" y="${lowest}" fill="${colour}">${work}</text>`;
  });
}
