import type { SourceRun } from '../../records/source.ts';
import { isWhiteSpaceCode, isWordCharacter } from '../../text/classes.ts';

/**
 * Running text and where it stands in the raw page: runs in reading order, each the characters from `from` on. Only the
 * space that a wrap between two Latin words gives stands nowhere and is in no run.
 */
export interface Flow {
  text: string;
  runs: readonly FlowRun[];
}

export interface FlowRun extends SourceRun {
  /** Offset in the flow's text. */
  from: number;
}

export const emptyFlow: Flow = { text: '', runs: [] };

/** The part of a flow between two offsets (half-open), without white space at its ends. */
export function sliceFlow(flow: Flow, from: number, to = flow.text.length): Flow {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpaceCode(flow.text.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpaceCode(flow.text.charCodeAt(end - 1))) end -= 1;
  if (start === 0 && end === flow.text.length) return flow;
  return { text: flow.text.slice(start, end), runs: cutRuns(flow.runs, start, end) };
}

/** Two flows, one after the other, as if a wrap stood between them. */
export function joinFlows(a: Flow, b: Flow): Flow {
  const joined = new JoinedFlow();
  joined.add(a);
  joined.add(b);
  return joined.flow();
}

/** Flows one after the other, as if a wrap stood between each two; takes time by their length, however many they are. */
export class JoinedFlow {
  /** Of the text so far, in UTF-16 code units. */
  length = 0;
  private readonly flows: { from: number; flow: Flow }[] = [];

  add(flow: Flow): void {
    if (flow.text === '') return;
    if (joinsLatinWords(this.flows.at(-1)?.flow.text ?? '', flow.text)) this.length += 1;
    this.flows.push({ from: this.length, flow });
    this.length += flow.text.length;
  }

  flow(): Flow {
    const [only] = this.flows;
    if (only !== undefined && this.flows.length === 1) return only.flow;
    let text = '';
    const runs: FlowRun[] = [];
    for (const { from, flow } of this.flows) {
      text = text.padEnd(from) + flow.text;
      for (const run of flow.runs) runs.push({ ...run, from: run.from + from });
    }
    return { text, runs };
  }
}

/** The runs of the raw page that a flow is made of, in reading order; neighbours on one line are one run. */
export function runsOf({ runs }: Flow): SourceRun[] {
  const merged: SourceRun[] = [];
  for (const { line, column, length } of runs) {
    const last = merged.at(-1);
    if (last?.line === line && last.column + last.length === column) last.length += length;
    else merged.push({ line, column, length });
  }
  return merged;
}

/** The place of a flow's first character. */
export function startOf({ runs }: Flow): { line: number; column: number } {
  return runs[0] ?? { line: 1, column: 1 };
}

/** The place of a flow's last character. */
export function endOf({ runs }: Flow): { line: number; column: number } {
  const last = runs.at(-1) ?? { line: 1, column: 1, length: 1 };
  return { line: last.line, column: last.column + last.length - 1 };
}

/** The parts of runs between two offsets, the offsets counted from the first of the two. */
function cutRuns(runs: readonly FlowRun[], start: number, end: number): FlowRun[] {
  const cut: FlowRun[] = [];
  for (const { from, line, column, length } of runs) {
    const first = Math.max(from, start);
    const last = Math.min(from + length, end);
    if (first < last)
      cut.push({ from: first - start, line, column: column + first - from, length: last - first });
  }
  return cut;
}

/** Whether a wrap between two texts parts two Latin words, and stands for a space. */
export function joinsLatinWords(before: string, after: string): boolean {
  const last = before.length - 1;
  if (!isWordCharacter(before, last) || !isWordCharacter(after, 0)) return false;
  return !(isDigit(before[last]) && isDigit(after[0]));
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && /\p{Nd}/u.test(char);
}
