import type { Place, Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import type { Unsettled } from './chains.ts';
import type { Draft } from './drafts.ts';
import type { Flow } from './flow.ts';
import type { Body, Ownership } from './own-headlines.ts';
import { type Section, lastText, textOf } from './sections.ts';

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
    const remedy = joinSnippet(section, sections[candidates[0] ?? -1]);
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
  const asked = new Set(unsettled.map(({ from }) => sections[from]?.lastLine));
  for (const draft of drafts) problems.push(...draftQuestions(file, draft, asked));
  return problems;
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

/** The lines of a sidecar that would join two pieces, for an editor to complete. */
function joinSnippet(a: Section, b: Section | undefined): string {
  const piece = (section: Section, joins: string): string => {
    const text = textOf(section);
    return `      - { lines: ${section.firstLine}-${section.lastLine}, starts: ${quoted(head(text))}, ends: ${quoted(tail(text))}${joins} }`;
  };
  const pieces = [piece(a, ''), ...(b === undefined ? [] : [piece(b, ', joins: runs-on')])];
  return ['arrangement:', '  - because: …', '    pieces:', ...pieces].join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function bodyHead(body: Body | undefined, sections: readonly Section[]): string {
  if (body?.type === 'chart') return body.chart.parts[0]?.flow.text ?? '';
  return textOf(sections[body?.chain.sections[0] ?? -1] as Section);
}

function head(text: string): string {
  return text.slice(0, 8);
}

function tail(text: string): string {
  return text.slice(-8);
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
