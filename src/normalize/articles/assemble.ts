import type { Problem } from '../../diagnostics/problem.ts';
import { type Arranged, arrangedChains } from './arrange.ts';
import { type Chain, chainSections } from '../stories/chains.ts';
import { type Draft, chartDraft, headlineDraft, lose, storyDraft } from './drafts.ts';
import { startOf } from '../paragraphs/flow.ts';
import type { HeadlinePiece, StoryPiece } from '../headlines/story-pieces.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { openQuestions } from './open-questions.ts';
import { type Body, type Ownership, ownHeadlines } from '../stories/own-headlines.ts';
import type { PairIndex } from '../headlines/pairs.ts';
import { cutSections } from '../stories/cut-sections.ts';
import type { Section } from '../stories/sections.ts';
import { splitForHeadlines } from '../stories/split-sections.ts';
import { type Aside, asidesOf, sideDrafts } from './side-drafts.ts';
import { restoreStrayLine } from '../stories/stray-lines.ts';
import type { Arrangement } from '../../records/sidecar.ts';

export interface Assembled {
  drafts: Draft[];
  asides: Aside[];
  problems: Problem[];
}

/** Makes the articles of a page: sections into stories, headlines to the stories they belong to, the rest beside them. */
export function assemble(
  pieces: readonly StoryPiece[],
  {
    file,
    arrangements,
    breaks,
    pairs,
  }: {
    file: string;
    arrangements: readonly Arrangement[];
    breaks: ReadonlySet<number>;
    pairs: PairIndex;
  },
): Assembled {
  const headlines = pieces.filter((piece): piece is HeadlinePiece => piece.type === 'headline');
  const charts = pieces.filter((piece): piece is InfographicPiece => piece.type === 'infographic');
  const cut = cutSections(pieces, breaks);
  const settled = settleAll(cut, { headlines, charts, arrangements, pairs });
  const { sections, arranged, unsettled, ownership } = settled;
  const restored = restoreStrayLine(settled.bodies, ownership, sections);
  const stories = restored.bodies.flatMap((body, at) => {
    const headline = ownership.owners.get(at) ?? null;
    if (body.type === 'chart') return [chartDraft(body.chart, headline)];
    if (body.chain.sections.length === 0) return [];
    return [arrangedDraft(storyDraft(body.chain, restored.sections, headline), body.chain, arranged)];
  });
  const homeless = ownership.unsettled.filter(({ headline }) => headline !== restored.restored);
  const bare = homeless.map(({ headline }) => headlineDraft(headline));
  const drafts = [...stories, ...bare, ...sideDrafts(pieces)];
  const { bodies, sections: all } = restored;
  const problems = openQuestions(file, { drafts, unsettled, homeless, bodies, sections: all });
  return { drafts, asides: asidesOf(pieces), problems };
}

interface Settled {
  sections: Section[];
  arranged: Arranged[];
  bodies: Body[];
  unsettled: ReturnType<typeof chainSections>['unsettled'];
  ownership: Ownership;
}

interface Material {
  headlines: readonly HeadlinePiece[];
  charts: readonly InfographicPiece[];
  arrangements: readonly Arrangement[];
  pairs: PairIndex;
}

/** So often a section is parted; a page that gathers more headlines over unsigned stories stays as it is. */
const MOST_SPLITS = 8;
const MOST_SECTIONS = 300;

/**
 * Settles the stories of a page. Where headlines in a row are left, and no fewer than texts without one, some text may hold two
 * stories: it is parted where a headline says so, and stays parted if more headlines then have their texts.
 */
function settleAll(sections: Section[], material: Material): Settled {
  let settled = settleStories(sections, material);
  for (let split = 0; split < MOST_SPLITS && settled.sections.length <= MOST_SECTIONS; split += 1) {
    const parted = partOne(settled, material.pairs);
    if (parted === null) break;
    const next = settleStories(parted, material);
    if (next.ownership.owners.size <= settled.ownership.owners.size) break;
    settled = next;
  }
  return settled;
}

function partOne({ sections, arranged, bodies, ownership }: Settled, pairs: PairIndex): Section[] | null {
  const homeless = ownership.unsettled.filter(({ headline }) => headline.gathered);
  const free = bodies.filter((_, at) => !ownership.owners.has(at)).length;
  if (homeless.length === 0 || homeless.length < free) return null;
  const fixed = new Set([
    ...arranged.flatMap(({ chain }) => chain.sections),
    ...bodies.flatMap((body, at) =>
      body.type === 'story' && ownership.owners.get(at)?.gathered === false ? body.chain.sections : [],
    ),
  ]);
  return splitForHeadlines(
    sections,
    homeless.map(({ headline }) => headline.headline.text),
    { pairs, which: (section, at) => section.jump === null && !fixed.has(at) },
  );
}

/** Finds which sections make one story, and which headline stands over it. */
function settleStories(sections: Section[], { headlines, charts, arrangements, pairs }: Material): Settled {
  const arranged = arrangedChains(arrangements, sections);
  const { chains, unsettled } = chainSections(sections, {
    arranged: arranged.map(({ chain }) => chain),
    pairs,
  });
  const bodies = inFileOrder(chains, charts, sections);
  const ownership = ownHeadlines(headlines, bodies, { sections, pairs });
  return { sections, arranged, bodies, unsettled, ownership };
}

function inFileOrder(
  chains: readonly Chain[],
  charts: readonly InfographicPiece[],
  sections: readonly Section[],
): Body[] {
  const stories = chains.map((chain): Body => ({ type: 'story', chain }));
  const all = [...stories, ...charts.map((chart): Body => ({ type: 'chart', chart }))];
  const line = (body: Body): number =>
    body.type === 'chart' ? body.chart.firstLine : (sections[body.chain.sections[0] ?? 0]?.firstLine ?? 0);
  return all.sort((a, b) => line(a) - line(b));
}

/** Notes on a draft that an editor put it together, why, and where text is known to lack. */
function arrangedDraft(draft: Draft, chain: Chain, arranged: readonly Arranged[]): Draft {
  const found = arranged.find(
    (entry) => entry.chain.sections[0] === chain.sections[0] && chain.sections.length > 0,
  );
  if (found === undefined) return draft;
  draft.arranged = found.arrangement.because;
  const rule = 'arranged';
  const note = found.arrangement.because;
  for (const block of found.lostBefore.map((line) => blockFrom(draft, line))) {
    lose(draft, 'middle', { block, offset: 0, kind: 'cut', rule, note });
  }
  for (const what of found.arrangement.missing) {
    if (draft.missing.includes(what) && what !== 'middle') continue;
    const last = draft.blocks.length - 1;
    const place =
      what === 'end'
        ? { block: last, offset: draft.blocks[last]?.flow.text.length ?? 0 }
        : { block: 0, offset: 0 };
    lose(draft, what, { ...place, kind: 'cut', rule, note });
  }
  return draft;
}

/** The number of the block that begins at or behind a line of the page. */
function blockFrom(draft: Draft, line: number): number {
  const at = draft.blocks.findIndex(({ flow }) => startOf(flow).line === line);
  return Math.max(0, at);
}
