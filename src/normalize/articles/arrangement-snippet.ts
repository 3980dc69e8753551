import { type Flow, emptyFlow, endOf, startOf } from '../paragraphs/flow.ts';
import { escapeUnseen } from '../../text/unseen.ts';
import type { Section } from '../stories/sections.ts';

/** The lines of a sidecar that would join pieces, for an editor to complete with a reason. */
export function arrangementSnippet(pieces: readonly string[]): string {
  const items = pieces.map((piece) => `      - ${piece}`);
  return ['arrangement:', '  - because: …', '    pieces:', ...items].join('\n');
}

/** A section as a piece of an arrangement. */
export function sectionPiece({ jump, opening, pieces, closing }: Section, joins?: string): string {
  const signs = [jump, opening?.dateline, opening?.byline, closing?.dateline, closing?.byline];
  return pieceOf([...signs, ...pieces.map(({ flow }) => flow)], joins);
}

/** One piece of an arrangement: the lines from the first of some flows to the last, and what stands at their ends. */
function pieceOf(parts: readonly (Flow | null | undefined)[], joins?: string): string {
  const flows = parts.filter((flow) => flow != null && flow.text !== '') as Flow[];
  flows.sort((a, b) => startOf(a).line - startOf(b).line || startOf(a).column - startOf(b).column);
  const [first = emptyFlow, last = emptyFlow] = [flows[0], flows.at(-1)];
  const how = joins === undefined ? '' : `, joins: ${joins}`;
  return `{ lines: ${startOf(first).line}-${endOf(last).line}, starts: ${head(first)}, ends: ${tail(last)}${how} }`;
}

/** So many characters are quoted of a text's beginning or end, as far as they stand side by side in the page. */
const QUOTED = 8;

function head({ text, runs }: Flow): string {
  return quotedYaml(text.slice(0, Math.min(QUOTED, runs[0]?.length ?? 0)));
}

function tail({ text, runs }: Flow): string {
  return quotedYaml(text.slice(-Math.min(QUOTED, runs.at(-1)?.length ?? QUOTED)));
}

/** As JSON writes it, which is YAML too. */
const quotedYaml = (text: string): string => escapeUnseen(JSON.stringify(text));
