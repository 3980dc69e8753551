import type { ArticleKind, Seam } from '../../records/article.ts';
import type { Chain } from '../stories/chains.ts';
import { type Flow, JoinedFlow, joinFlows } from '../paragraphs/flow.ts';
import type { HeadlinePiece } from '../headlines/story-pieces.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { isEditorLine } from '../phrases/lift.ts';
import { type Section, lastText, mergeSignatures } from '../stories/sections.ts';

export interface DraftBlock {
  type: 'paragraph' | 'heading' | 'table';
  flow: Flow;
  rows?: string[][];
}

/** A seam by the number of its block, before blocks have ids. */
export type DraftSeam = Omit<Seam, 'block'> & { block: number };

/** An article before it has an id: its parts as flows, which know their places. */
export interface Draft {
  kind: ArticleKind;
  headline: Flow | null;
  subheadline: Flow | null;
  kicker: Flow | null;
  byline: Flow | null;
  dateline: Flow | null;
  jump: Flow | null;
  blocks: DraftBlock[];
  seams: DraftSeam[];
  missing: ('start' | 'middle' | 'end')[];
  arranged: string | null;
}

function bare(kind: ArticleKind, blocks: DraftBlock[]): Draft {
  const none = { headline: null, subheadline: null, kicker: null, byline: null, dateline: null, jump: null };
  return { kind, ...none, blocks, seams: [], missing: [], arranged: null };
}

/** The draft of a story from its chain of sections, and of its headline where it has one. */
export function storyDraft(
  chain: Chain,
  sections: readonly Section[],
  headline: HeadlinePiece | null,
): Draft {
  const own = chain.sections.flatMap((at) => sections[at] ?? []);
  const { blocks, seams } = joinSections(own, chain);
  const jump = own.find((section) => section.jump !== null)?.jump ?? null;
  const signature = own.reduce(
    (sum, { opening, closing }) => mergeSignatures(mergeSignatures(sum, opening), closing),
    mergeSignatures(null, null),
  );
  const draft: Draft = { ...bare('article', blocks), ...withHeadline(headline), ...signature, jump, seams };
  draft.kind = kindOf(draft, own[0]);
  if (jump !== null)
    lose(draft, 'start', { block: 0, offset: 0, kind: 'jump', rule: 'jump-mark', note: jump.text });
  else if (draft.kind === 'fragment') {
    lose(draft, 'start', { block: 0, offset: 0, kind: 'cut', rule: 'mid-sentence', note: '' });
  }
  const last = blocks.at(-1);
  const turned = own.some((section) => section.turn !== null);
  if (
    last !== undefined &&
    (turned ||
      (last.type === 'paragraph' && lastText(own.at(-1))?.end === 'open' && own.at(-1)?.closing == null))
  ) {
    const rule = turned ? 'turn-mark' : 'open-end';
    lose(draft, 'end', {
      block: blocks.length - 1,
      offset: last.flow.text.length,
      kind: 'cut',
      rule,
      note: '',
    });
  }
  return draft;
}

/** Notes that text lacks at a place, and at which end of the article that is. */
export function lose(draft: Draft, what: Draft['missing'][number], seam: Omit<DraftSeam, 'lost'>): void {
  if (!draft.missing.includes(what)) draft.missing.push(what);
  if (draft.blocks.length > 0) draft.seams.push({ ...seam, lost: true });
}

function kindOf(draft: Draft, first: Section | undefined): ArticleKind {
  if (draft.jump !== null) return 'continuation';
  if (draft.byline !== null && isEditorLine(draft.byline.text)) return 'intro';
  const orphan = first?.edge === 'open' && draft.headline === null && first.opening === null;
  return orphan ? 'fragment' : 'article';
}

function joinSections(own: readonly Section[], chain: Chain): Pick<Draft, 'blocks' | 'seams'> {
  const blocks: (Omit<DraftBlock, 'flow'> & { joined: JoinedFlow })[] = [];
  const seams: DraftSeam[] = [];
  own.forEach((section, at) => {
    const joint = chain.joints[at - 1];
    section.pieces.forEach((piece, number) => {
      const last = blocks.at(-1);
      const table = piece.type === 'text' ? piece.table : undefined;
      const runsOn = number === 0 && joint?.how === 'run-on' && table === undefined;
      if (runsOn && last !== undefined && last.type !== 'table') {
        const between = { before: own[at - 1]?.lastLine ?? 0, behind: piece.firstLine };
        const note = `第${between.before}行接第${between.behind}行`;
        const place = { block: blocks.length - 1, offset: last.joined.length };
        seams.push({ ...place, kind: 'join', lost: false, rule: joint.rule, note, between });
        last.joined.add(piece.flow);
      } else if (piece.flow.text !== '') {
        const joined = new JoinedFlow();
        joined.add(piece.flow);
        if (table !== undefined) blocks.push({ type: 'table', joined, rows: table });
        else blocks.push({ type: piece.type === 'text' ? 'paragraph' : 'heading', joined });
      }
    });
  });
  return { blocks: blocks.map(({ joined, ...block }) => ({ ...block, flow: joined.flow() })), seams };
}

function withHeadline(piece: HeadlinePiece | null): Pick<Draft, 'headline' | 'subheadline' | 'kicker'> {
  return {
    headline: piece?.headline ?? null,
    subheadline: piece?.subheadline ?? null,
    kicker: piece?.kicker ?? null,
  };
}

/** A headline that owns no text on its page is kept as a record of its own. */
export function headlineDraft(piece: HeadlinePiece): Draft {
  return { ...bare('fragment', []), ...withHeadline(piece), missing: ['end'] };
}

/** The draft of a picture's text or of the page's credits: one block a flow. */
export function sideDraft(kind: 'caption' | 'credits', flows: readonly Flow[]): Draft {
  return bare(
    kind,
    flows.map((flow) => ({ type: 'paragraph', flow })),
  );
}

/** The draft of a chart: long lines that others follow are headings, and a label goes with the figure under it. */
export function chartDraft(chart: InfographicPiece, headline: HeadlinePiece | null): Draft {
  const blocks: DraftBlock[] = [];
  for (let at = 0; at < chart.parts.length; at += 1) {
    const part = chart.parts[at];
    const next = chart.parts[at + 1];
    if (part === undefined) break;
    if (next !== undefined && isLabel(part.flow.text) && /^\p{Nd}/u.test(next.flow.text)) {
      blocks.push({ type: 'paragraph', flow: joinFlows(part.flow, next.flow) });
      at += 1;
    } else {
      const heading = part.type === 'display' && part.flow.text.length >= 9 && next !== undefined;
      blocks.push({ type: heading ? 'heading' : 'paragraph', flow: part.flow });
    }
  }
  return { ...bare('infographic', blocks), ...withHeadline(headline) };
}

/** 突破, 达到: a word or two that a figure completes. */
function isLabel(text: string): boolean {
  return /^\p{Script=Han}{1,4}$/u.test(text);
}
