import type { Article, Block } from '../../records/article.ts';
import type { Unassigned } from '../../records/page.ts';
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
    byline: byline === null ? null : { raw: byline.text, names: namesIn(byline.text) },
    agency: agencyOf(draft),
    dateline: dateline === null ? null : { raw: dateline.text, ...placeAndDay(dateline.text, date) },
    continuedFrom: jump === null ? null : { raw: jump.text, page: pageNumber(jump.text) },
    complete: missing.length === 0,
    missing: (['start', 'middle', 'end'] as const).filter((what) => missing.includes(what)),
    blocks,
    sources: sourcesOf(draft),
    seams: draft.seams.map(({ block, ...seam }) => ({ block: `p${block + 1}`, ...seam })),
    arranged,
  };
}

/** The parts of a draft beside its blocks, each with the field of the record that says where it stands. */
const FIELDS = [
  ['headline', 'headline'],
  ['subheadline', 'subheadline'],
  ['kicker', 'kicker'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['jump', 'continuedFrom'],
] as const;

function sourcesOf(draft: Draft): Article['sources'] {
  const sources: Article['sources'] = {};
  for (const [part, field] of FIELDS) if (draft[part] !== null) sources[field] = runsOf(draft[part]);
  return sources;
}

/** The flows of a draft, in the order in which its parts are named. */
function flowsOf(draft: Draft): Flow[] {
  return [...FIELDS.flatMap(([part]) => draft[part] ?? []), ...draft.blocks.map(({ flow }) => flow)];
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
