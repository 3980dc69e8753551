import type { Problem } from '../../diagnostics/problem.ts';
import { type Report, problem } from '../../diagnostics/rules.ts';
import type { Article, Block } from '../../records/article.ts';
import type { Arrangement } from '../../records/sidecar.ts';
import type { Chain, Joint } from '../stories/chains.ts';
import type { Section } from '../stories/sections.ts';
import type { ReadSidecar } from '../read/sidecar.ts';

/** Checks that every piece of an arrangement still fits the page: its lines exist and begin and end as quoted. */
export function checkArrangement(file: string, text: string, { sidecar, placeOf }: ReadSidecar): Problem[] {
  if (sidecar?.arrangement === undefined) return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const used = new Set<number>();
  return sidecar.arrangement.flatMap((arrangement, a) =>
    arrangement.pieces.flatMap((piece, p) => {
      const report = (key: string): Report => ({
        file,
        place: placeOf(['arrangement', a, 'pieces', p, key]),
      });
      return [...checkPiece(piece, lines, report), ...checkUse(piece, used, report)];
    }),
  );
}

type Piece = Arrangement['pieces'][number];

function checkPiece(
  { lines: { from, to }, starts, ends }: Piece,
  lines: string[],
  report: (key: string) => Report,
): Problem[] {
  if (to > lines.length)
    return [problem('sidecar:line', { line: Math.max(from, to), lines: lines.length }, report('lines'))];
  const head = plain(lines[from - 1] ?? '');
  const tail = plain(lines[to - 1] ?? '');
  const problems: Problem[] = [];
  if (!head.startsWith(starts)) {
    const facts = { where: 'starts' as const, found: head.slice(0, starts.length), expected: starts };
    problems.push(problem('sidecar:quote', facts, report('starts')));
  }
  if (!tail.endsWith(ends)) {
    const facts = { where: 'ends' as const, found: tail.slice(-ends.length), expected: ends };
    problems.push(problem('sidecar:quote', facts, report('ends')));
  }
  return problems;
}

/** Reports the first line of a piece that another piece has, and takes all of the piece's lines. */
function checkUse({ lines }: Piece, used: Set<number>, report: (key: string) => Report): Problem[] {
  let twice: number | null = null;
  for (let line = lines.from; line <= Math.min(lines.to, lines.from + MOST_LINES); line += 1) {
    if (used.has(line)) twice ??= line;
    used.add(line);
  }
  return twice === null ? [] : [problem('sidecar:overlap', { line: twice }, report('lines'))];
}

/** So many lines of a piece are looked at; a page has fewer. */
const MOST_LINES = 1_000_000;

/** A line as it is quoted: without Markdown marks and the white space at its ends. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^\*\*(.*)\*\*$/u, '$1');
}

/**
 * Reports the pieces that arranged nothing: no text of an arranged article stands in their lines, but a headline, say, or
 * a caption, which find their places without an editor.
 */
export function checkArranged(
  file: string,
  articles: readonly Article[],
  { sidecar, placeOf }: ReadSidecar,
): Problem[] {
  const arranged = articles.filter((article) => article.arranged !== null);
  const lines = new Set(arranged.flatMap(({ blocks }) => blocks.flatMap(linesOf)));
  return (sidecar?.arrangement ?? []).flatMap(({ pieces }, a) =>
    pieces.flatMap(({ lines: { from, to } }, p) => {
      for (let line = from; line <= to; line += 1) if (lines.has(line)) return [];
      const place = placeOf(['arrangement', a, 'pieces', p, 'lines']);
      return [problem('sidecar:no-text', { from, to }, { file, place })];
    }),
  );
}

function linesOf({ sources }: Block): number[] {
  return sources.map(({ line }) => line);
}

/**
 * The lines at which an arrangement wants a new section to begin: the first of each of its pieces that is not blank, and
 * the next behind them. `numbers`: those of the page's lines that are not blank, ascending.
 */
export function breaksOf(arrangements: readonly Arrangement[], numbers: readonly number[]): Set<number> {
  const wanted = arrangements.flatMap(({ pieces }) =>
    pieces.flatMap(({ lines }) => [lines.from, lines.to + 1]),
  );
  return new Set(wanted.flatMap((line) => numbers.find((number) => number >= line) ?? []));
}

export interface Arranged {
  chain: Chain;
  arrangement: Arrangement;
  /** The lines of the page before which text is lost. */
  lostBefore: number[];
}

/** The chains an editor arranged, from the sections that lie within their pieces. */
export function arrangedChains(
  arrangements: readonly Arrangement[],
  sections: readonly Section[],
): Arranged[] {
  return arrangements.map((arrangement) => {
    const chain: Chain = { sections: [], joints: [] };
    const lostBefore: number[] = [];
    arrangement.pieces.forEach(({ lines, joins }) => {
      const own = [...sections.keys()].filter((at) => {
        const first = sections[at]?.pieces[0]?.firstLine ?? 0;
        return first >= lines.from && first <= lines.to;
      });
      own.forEach((to, number) => {
        if (chain.sections.length > 0)
          chain.joints.push(
            jointTo(to, number === 0 ? joins : 'runs-on', sections[chain.sections.at(-1) ?? -1]),
          );
        if (number === 0 && joins === 'text-lost') lostBefore.push(sections[to]?.firstLine ?? lines.from);
        chain.sections.push(to);
      });
    });
    return { chain, arrangement, lostBefore };
  });
}

function jointTo(
  to: number,
  joins: Arrangement['pieces'][number]['joins'],
  before: Section | undefined,
): Joint {
  const last = before?.pieces.at(-1);
  const open = last?.type === 'text' && last.end === 'open';
  const runsOn = (joins ?? (open ? 'runs-on' : 'new-paragraph')) === 'runs-on' && open;
  return { to, how: runsOn ? 'run-on' : 'paragraph', rule: 'arranged' };
}
