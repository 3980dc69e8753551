import type { Place, Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { graphemes } from '../../text/graphemes.ts';
import type { Unsettled } from '../stories/chains.ts';
import type { Draft } from './drafts.ts';
import { arrangementSnippet, sectionPiece } from './arrangement-snippet.ts';
import { type Flow, endOf, startOf } from '../paragraphs/flow.ts';
import type { Body, Ownership } from '../stories/own-headlines.ts';
import { type Section, lastText, textsOf } from '../stories/sections.ts';

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
    const starts = candidates.map((at) => firstWords(sections[at]));
    const first = sections[candidates[0] ?? -1];
    const remedy = arrangementSnippet([
      sectionPiece(section),
      ...(first === undefined ? [] : [sectionPiece(first, 'runs-on')]),
    ]);
    problems.push(
      problem(
        'articles:unsettled-join',
        { text: tail(flow.text), candidates: starts },
        { file, place: lastOf(flow), remedy },
      ),
    );
  }
  for (const { headline, candidates } of homeless) {
    const starts = candidates.map((at) => bodyHead(bodies[at], sections));
    const facts = { headline: headline.headline.text, candidates: starts };
    problems.push(problem('articles:unsettled-headline', facts, { file, place: wholeOf(headline.headline) }));
  }
  const asked = new Set(unsettled.map(({ from }) => sections[from]?.lastLine));
  for (const draft of drafts) problems.push(...draftQuestions(file, draft, asked));
  return problems;
}

function draftQuestions(file: string, draft: Draft, asked: ReadonlySet<number | undefined>): Problem[] {
  const problems: Problem[] = [];
  const last = draft.blocks.at(-1)?.flow;
  const cut = draft.seams.find((seam) => seam.rule === 'open-end');
  if (cut !== undefined && last !== undefined && !asked.has(endOf(last).line)) {
    problems.push(problem('articles:open-end', { text: tail(last.text) }, { file, place: lastOf(last) }));
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

/** So many characters of a text's beginning or end are told: as readers count them, as a cut through one would show as �. */
const TOLD = 8;

function bodyHead(body: Body | undefined, sections: readonly Section[]): string {
  if (body?.type === 'chart') return head(body.chart.parts[0]?.flow.text ?? '');
  return firstWords(sections[body?.chain.sections[0] ?? -1]);
}

function firstWords(section: Section | undefined): string {
  return head(section === undefined ? '' : textsOf(section).join('\n'));
}

function head(text: string): string {
  return graphemes(text).slice(0, TOLD).join('');
}

function tail(text: string): string {
  return graphemes(text).slice(-TOLD).join('');
}

/** The place of a flow's last character. */
function lastOf(flow: Flow): Place {
  const { line, column } = endOf(flow);
  return { line, column, endLine: line, endColumn: column + 1 };
}

/** From a flow's first character to behind its last on the same line. */
function wholeOf(flow: Flow): Place {
  const { line, column } = startOf(flow);
  const last = flow.runs.findLast((run) => run.line === line);
  return { line, column, endLine: line, endColumn: (last?.column ?? column) + (last?.length ?? 1) };
}
