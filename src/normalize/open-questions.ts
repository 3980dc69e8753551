import type { Place, Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import type { Unsettled } from './chains.ts';
import type { Draft } from './drafts.ts';
import { type Flow, emptyFlow } from './flow.ts';
import type { Body, Ownership } from './own-headlines.ts';
import { type Section, lastText, textOf } from './sections.ts';
import { type StrangeTail, strangeTails } from './strange-tails.ts';

interface Findings {
  drafts: readonly Draft[];
  unsettled: readonly Unsettled[];
  homeless: Ownership['unsettled'];
  bodies: readonly Body[];
  sections: readonly Section[];
}

/** What the program could not settle about a page, each with its place and, where an editor can, how to settle it. */
export function openQuestions(file: string, findings: Findings): Problem[] {
  const { drafts, unsettled, homeless, bodies, sections } = findings;
  const problems: Problem[] = [];
  for (const { from, candidates } of unsettled) {
    const section = sections[from];
    const flow = section === undefined ? undefined : lastText(section)?.flow;
    if (section === undefined || flow === undefined) continue;
    const starts = candidates.map((at) => head(textOf(sections[at] as Section)));
    const first = sections[candidates[0] ?? -1];
    const remedy = snippet([
      sectionPiece(section),
      ...(first === undefined ? [] : [sectionPiece(first, 'runs-on')]),
    ]);
    problems.push(
      problem(
        'articles:unsettled-join',
        { text: tail(flow.text), candidates: starts },
        { file, place: endOf(flow), remedy },
      ),
    );
  }
  for (const { headline, candidates } of homeless) {
    const starts = candidates.map((at) => head(bodyHead(bodies[at], sections)));
    const facts = { headline: headline.headline.text, candidates: starts };
    problems.push(problem('articles:unsettled-headline', facts, { file, place: wholeOf(headline.headline) }));
  }
  for (const tail of strangeTails(drafts)) problems.push(tailQuestion(file, tail));
  const asked = new Set(unsettled.map(({ from }) => sections[from]?.lastLine));
  for (const draft of drafts) problems.push(...draftQuestions(file, draft, asked));
  return problems;
}

/** A tail that may belong to another story, with the arrangement that would put it there. */
function tailQuestion(file: string, { draft, from, other }: StrangeTail): Problem {
  const tailBlocks = draft.blocks.slice(from).map(({ flow }) => flow);
  const flow = tailBlocks[0] ?? emptyFlow;
  const facts = {
    text: head(flow.text),
    other: other.headline?.text ?? head(other.blocks[0]?.flow.text ?? ''),
  };
  const pieces = [storyPiece(other), pieceOf(tailBlocks, 'text-lost')];
  return problem('articles:strange-tail', facts, { file, place: wholeOf(flow), remedy: snippet(pieces) });
}

function draftQuestions(file: string, draft: Draft, asked: ReadonlySet<number | undefined>): Problem[] {
  const problems: Problem[] = [];
  const last = draft.blocks.at(-1)?.flow;
  const cut = draft.seams.find((seam) => seam.rule === 'open-end');
  if (cut !== undefined && last !== undefined && !asked.has(last.line.at(-1))) {
    problems.push(problem('articles:open-end', { text: tail(last.text) }, { file, place: endOf(last) }));
  }
  const first = draft.blocks[0]?.flow;
  if (draft.kind === 'fragment' && first !== undefined && draft.arranged === null) {
    problems.push(problem('articles:orphan', { text: head(first.text) }, { file, place: wholeOf(first) }));
  }
  if (draft.kind === 'continuation' && first === undefined && draft.jump !== null) {
    problems.push(problem('articles:jump-without-text', null, { file, place: wholeOf(draft.jump) }));
  }
  return problems;
}

/** The lines of a sidecar that would join pieces, for an editor to complete. */
function snippet(pieces: readonly string[]): string {
  return ['arrangement:', '  - because: …', '    pieces:', ...pieces.map((piece) => `      - ${piece}`)].join(
    '\n',
  );
}

function sectionPiece({ jump, opening, pieces, closing }: Section, joins?: string): string {
  const signs = [jump, opening?.dateline, opening?.byline, closing?.dateline, closing?.byline];
  return pieceOf([...signs, ...pieces.map(({ flow }) => flow)], joins);
}

function storyPiece({ jump, dateline, byline, blocks }: Draft): string {
  return pieceOf([jump, dateline, byline, ...blocks.map(({ flow }) => flow)]);
}

/** One piece of an arrangement: the lines from the first of some flows to the last, and what stands at their ends. */
function pieceOf(parts: readonly (Flow | null | undefined)[], joins?: string): string {
  const flows = parts.filter((flow) => flow != null && flow.text !== '') as Flow[];
  flows.sort((a, b) => (a.line[0] ?? 0) - (b.line[0] ?? 0) || (a.column[0] ?? 0) - (b.column[0] ?? 0));
  const [first = emptyFlow, last = emptyFlow] = [flows[0], flows.at(-1)];
  const lines = `${first.line[0] ?? 1}-${last.line.at(-1) ?? 1}`;
  const how = joins === undefined ? '' : `, joins: ${joins}`;
  return `{ lines: ${lines}, starts: ${quoted(rawHead(first))}, ends: ${quoted(rawTail(last))}${how} }`;
}

/** The first characters of a flow as far as they stand side by side on one line of the page, so that they can be quoted. */
function rawHead({ text, line, column }: Flow): string {
  let to = 1;
  while (to < QUOTED && line[to] === line[0] && column[to] === (column[0] ?? 0) + to) to += 1;
  return text.slice(0, to);
}

function rawTail({ text, line, column }: Flow): string {
  const end = text.length - 1;
  let length = 1;
  while (
    length < QUOTED &&
    line[end - length] === line[end] &&
    column[end - length] === (column[end] ?? 0) - length
  ) {
    length += 1;
  }
  return text.slice(-length);
}

/** So many characters are quoted of a text's beginning or end. */
const QUOTED = 8;

function quoted(text: string): string {
  return JSON.stringify(text);
}

function bodyHead(body: Body | undefined, sections: readonly Section[]): string {
  if (body?.type === 'chart') return body.chart.parts[0]?.flow.text ?? '';
  return textOf(sections[body?.chain.sections[0] ?? -1] as Section);
}

function head(text: string): string {
  return text.slice(0, QUOTED);
}

function tail(text: string): string {
  return text.slice(-QUOTED);
}

/** The place of a flow's last character. */
function endOf(flow: Flow): Place {
  const line = flow.line.at(-1) ?? 1;
  const column = flow.column.at(-1) ?? 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}

/** From a flow's first character to behind its last on the same line. */
function wholeOf(flow: Flow): Place {
  const line = flow.line[0] ?? 1;
  const column = flow.column[0] ?? 1;
  const on = flow.line.findLastIndex((number) => number === line);
  return { line, column, endLine: line, endColumn: (flow.column[on] ?? column) + 1 };
}
