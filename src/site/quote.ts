import type { Place } from '../records/diagnostic.ts';
import { graphemes } from '../text/graphemes.ts';

/** A place in its line: the characters meant, and those around them. */
export interface Quote {
  before: string;
  meant: string;
  after: string;
}

/** Characters shown on each side of a place, and of a long place at most. */
const around = 12;
const longest = 24;

/** Quotes a place from its first line; what goes on over more lines is cut at the line's end and says so. */
export function quoteOf(lines: readonly string[], place: Place): Quote | null {
  const line = lines[place.line - 1];
  if (line === undefined) return null;
  const from = place.column - 1;
  const to = place.endLine === place.line ? Math.max(place.endColumn - 1, from) : line.length;
  const meant = graphemes(line.slice(from, to));
  const isCut = meant.length > longest || place.endLine > place.line;
  return {
    before: graphemes(line.slice(0, from)).slice(-around).join(''),
    meant: meant.slice(0, longest).join('') + (isCut ? '……' : ''),
    after: isCut ? '' : graphemes(line.slice(to)).slice(0, around).join(''),
  };
}
