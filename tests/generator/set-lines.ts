/** How a compositor keeps marks from the start of a line: taking the character before along, hanging, or squeezing. */
export type Kinsoku = 'push' | 'hang' | 'squeeze';

export interface Measure {
  /** The column's width in half ems (a Han is two, a digit or Latin letter one). */
  width: number;
  /** What the first line is shorter by, in half ems. */
  indent: number;
  kinsoku: Kinsoku;
  /** Whether a digit or Latin letter takes half an em or a whole one. */
  digits: 'half' | 'whole';
}

const notAtStart = new Set('，、。；：！？…—·％%”’」』）］】》〉,.;:!?)');
const notAtEnd = new Set('“‘「『（［【《〈(');
const squeezable = new Set('，、。；：！？”’“‘（）《》');

/** Breaks a text into lines of a column, as full as they go. */
export function setLines(text: string, measure: Measure): string[] {
  const { width, indent } = measure;
  const lines: string[] = [];
  let line = '';
  for (const cluster of clusters(text)) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && !fits(line + cluster, room, measure)) {
      lines.push(line);
      line = '';
    }
    line += cluster;
  }
  return [...lines, line];
}

/** The width of a text in half ems. */
export function widthOf(text: string, digits: Measure['digits'] = 'half'): number {
  const narrow = digits === 'half' ? 1 : 2;
  return Array.from(text).reduce((sum, char) => sum + (/[\u0020-\u02ff]/u.test(char) ? narrow : 2), 0);
}

function fits(line: string, room: number, { kinsoku, digits }: Measure): boolean {
  const over = widthOf(line, digits) - room;
  if (over <= 0) return true;
  const last = line.at(-1) ?? '';
  if (over > 2 || !notAtStart.has(last)) return false;
  if (kinsoku === 'hang') return '，。、；'.includes(last);
  return kinsoku === 'squeeze' && Array.from(line).filter((char) => squeezable.has(char)).length >= 2;
}

/** What no line break may divide: numbers, Latin words, …… and ——, and marks with the character they lean on. */
function clusters(text: string): string[] {
  const units = text.match(/[A-Za-z0-9][A-Za-z0-9.%+&-]*|……|——|./gsu) ?? [];
  const joined: string[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const leans =
      notAtStart.has(unit.charAt(0)) || (last !== undefined && notAtEnd.has(last.charAt(last.length - 1)));
    if (last !== undefined && leans) joined[joined.length - 1] = last + unit;
    else joined.push(unit);
  }
  return joined;
}
