import type { Article, Block } from '../../records/article.ts';
import type { Unassigned } from '../../records/page.ts';
import type { SourceRun } from '../../records/source.ts';
import type { Draft } from './drafts.ts';
import { type Flow, runsOf } from '../paragraphs/flow.ts';
import { namesIn } from '../phrases/byline-names.ts';
import { pageNumber, placeAndDay } from '../phrases/read-numbers.ts';
import { agencyIn } from '../phrases/vocabulary.ts';

/** Makes the records of a page from its drafts, numbered by their first places in the file. `date`: the page's day. */
export function articleRecords(page: string, date: string | null, drafts: readonly Draft[]): Article[] {
  const placed = drafts.map((draft) => ({ draft, place: firstPlace(draft) }));
  placed.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return placed.map(({ draft }, at) => articleRecord(draft, { page, date, order: at + 1 }));
}

function articleRecord(
  draft: Draft,
  { page, date, order }: { page: string; date: string | null; order: number },
): Article {
  const { kind, headline, subheadline, kicker, byline, dateline, jump, missing, arranged } = draft;
  const blocks = draft.blocks.map(({ type, flow, rows }, at): Block => ({
    id: `p${at + 1}`,
    type,
    text: flow.text,
    ...(rows === undefined ? {} : { rows }),
    sources: runsOf(flow),
  }));
  return {
    id: `${page}-a${order}`,
    page,
    order,
    kind,
    headline: headline?.text ?? null,
    subheadline: subheadline?.text ?? null,
    kicker: kicker?.text ?? null,
    byline: byline === null ? null : { raw: byline.text, names: namesIn(byline) },
    agency: agencyOf(draft),
    dateline: dateline === null ? null : { raw: dateline.text, ...placeAndDay(dateline.text, date) },
    continuedFrom: jump === null ? null : { raw: jump.text, page: pageNumber(jump.text) },
    complete: missing.length === 0,
    missing: (['start', 'middle', 'end'] as const).filter((what) => missing.includes(what)),
    blocks,
    sources: {
      ...runs('headline', headline),
      ...runs('subheadline', subheadline),
      ...runs('kicker', kicker),
      ...runs('byline', byline),
      ...runs('dateline', dateline),
      ...runs('continuedFrom', jump),
    },
    seams: draft.seams.map(({ block, ...seam }) => ({ block: `p${block + 1}`, ...seam })),
    arranged,
  };
}

function runs<Key extends keyof Article['sources']>(
  key: Key,
  flow: Flow | null,
): Partial<Record<Key, SourceRun[]>> {
  return flow === null ? {} : ({ [key]: runsOf(flow) } as Record<Key, SourceRun[]>);
}

/** The flows of a draft, in the order in which its parts are named. */
export function flowsOf({ headline, subheadline, kicker, byline, dateline, jump, blocks }: Draft): Flow[] {
  const fields = [headline, subheadline, kicker, byline, dateline, jump].filter((flow) => flow !== null);
  return [...fields, ...blocks.map(({ flow }) => flow)];
}

function firstPlace(draft: Draft): { line: number; column: number } {
  let first = { line: Number.POSITIVE_INFINITY, column: 0 };
  for (const { runs } of flowsOf(draft)) {
    const [at] = runs;
    if (at === undefined) continue;
    if (at.line < first.line || (at.line === first.line && at.column < first.column)) first = at;
  }
  return first;
}

function agencyOf({ dateline, byline, kind, blocks }: Draft): string | null {
  const credited =
    kind === 'caption' || kind === 'infographic' ? (blocks.at(-1)?.flow.text.slice(-40) ?? '') : '';
  for (const text of [dateline?.text, byline?.text, credited]) {
    const agency = agencyIn(text ?? '');
    if (agency !== null) return agency;
  }
  return null;
}

/** An entry for characters that belong to no article. */
export function unassignedRecord(flow: Flow, reason: Unassigned['reason']): Unassigned {
  return { text: flow.text, sources: runsOf(flow), reason };
}
