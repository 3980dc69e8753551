import { graphemes } from '../text/graphemes.ts';
import { casesOf } from './classify/case.ts';
import { classify } from './classify/classify.ts';
import { findMoves, type FoundMove } from './moves.ts';
import { findPlaces, type Place } from './places.ts';
import { passagesLeftOut } from './passages-left-out.ts';
import { groupReadings, readingAt, spellingsAt, witnessesOf, type ReadingGroup } from './readings.ts';
import { guideAt, printedAt, type StoryText } from './story-text.ts';
import { judge, type Verdict } from './verdict.ts';
import { settingClasses, type VariantClass } from '../records/variant-classes.ts';

/** A variant of one story in terms of its columns and the numbers of its witnesses. */
export interface StoryVariant {
  place: Place;
  class: VariantClass;
  rule: string;
  groups: ReadingGroup[];
  verdict: Verdict;
  context: { before: string; after: string };
  /** Whether the text is printed by the others too, but elsewhere. */
  moved: boolean;
  /** What this variant belongs together with: the first column of a layout variant, or of the gap a move has left. */
  group: number | null;
}

/** Code units before a place in which the beginning of a title is looked for. */
const longestTitle = 120;

/** Characters of context kept on each side. */
const contextLength = 8;

/** The variants of a story in the order of its columns, and what its witnesses print elsewhere. */
export interface Findings {
  variants: StoryVariant[];
  /** `from` and `to` are numbers of variants. */
  moves: FoundMove[];
}

/** Finds all variants and moves of a story. */
export function findVariants(story: StoryText): Findings {
  const places = findPlaces(story.columns, story.sequences, story.interner);
  const drafts = places.flatMap((place) => {
    const spelled = spellingsAt(story, place);
    const grouped = groupReadings(spelled, story.sequences, place.kind);
    return grouped.groups.length < 2 ? [] : [{ place, spelled, ...grouped }];
  });
  const asked = { leavesOut: passagesLeftOut(story), isInTitle: titleFinder(story) };
  const moves = findMoves(
    drafts.map(({ place, spelled }) => (place.kind === 'text' ? spelled : [])),
    story.byWidth[0] ?? 0,
  );
  const moved = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const variants = drafts.map((draft, at) => variantOf(story, draft, { ...asked, moved: moved.has(at) }));
  joinBreaks(variants);
  moves.forEach(({ from, to }) => {
    const [gap, extra] = [variants[from], variants[to]];
    if (gap && extra) gap.group = extra.group = gap.place.from;
  });
  return { variants, moves };
}

interface Draft {
  place: Place;
  spelled: ReadingGroup[];
  groups: ReadingGroup[];
  sameText: boolean;
}

/** What is asked about every draft. */
interface Asked {
  leavesOut: ReturnType<typeof passagesLeftOut>;
  isInTitle: (draft: Draft) => boolean;
}

function variantOf(
  story: StoryText,
  draft: Draft,
  { moved, leavesOut, isInTitle }: Asked & { moved: boolean },
): StoryVariant {
  const { place, groups, sameText } = draft;
  const context = contextOf(story, place);
  const voting = votingIn(groups, (witness) => leavesOut(witness, place));
  const verdict = judge(voting);
  const follows = groups.some(({ witnesses }) => witnesses.includes(story.base));
  const lemma = (follows ? null : verdict.majority) ?? lemmaOf(story, groups);
  const given =
    place.kind === 'break'
      ? ({ class: 'layout', rule: 'classify:layout' } as const)
      : classify(
          casesOf(
            lemma,
            voting.filter(({ text }) => text !== lemma).map(({ text }) => text),
            {
              ...context,
              decided: verdict.majority !== null,
              sameText,
              wholeBlock: isWholeBlock(story, draft),
              moved,
              inTitle: isInTitle(draft),
            },
          ),
        );
  const suspects = settingClasses.includes(given.class) ? [] : verdict.suspects;
  return {
    place,
    ...given,
    groups,
    verdict: { ...verdict, suspects },
    context,
    moved,
    group: null,
  };
}

/** The readings with those who have a vote on them: who leaves out a passage says nothing of what is disputed in it. */
function votingIn(
  groups: readonly ReadingGroup[],
  leavesOut: (witness: number) => boolean,
): readonly ReadingGroup[] {
  const absent = groups.find(({ text }) => text === '');
  if (!absent || groups.length - 1 < (absent.witnesses.every(leavesOut) ? 2 : 1)) return groups;
  const witnesses = absent.witnesses.filter((witness) => !leavesOut(witness));
  const others = groups.filter((group) => group !== absent);
  return witnesses.length === 0 ? others : [...others, { text: '', witnesses }];
}

/** The reading of the widest witness. */
function lemmaOf(story: StoryText, groups: readonly ReadingGroup[]): string {
  for (const widest of story.byWidth) {
    const group = groups.find(({ witnesses }) => witnesses.includes(widest));
    if (group) return group.text;
  }
  return '';
}

/** Tells whether some reading stands in a title; where nobody prints one, nobody looks. */
function titleFinder(story: StoryText): Asked['isInTitle'] {
  const { sequences } = story;
  const titled = sequences.map(({ blocks }) => blocks.map(({ text }) => text.includes('《')));
  if (!titled.some((blocks) => blocks.includes(true))) return () => false;
  return ({ place, groups }) =>
    witnessesOf(groups).some((witness) => {
      if (titled[witness]?.includes(true) !== true) return false;
      const { block = -1, from = 0 } = readingAt(story, place, witness) ?? {};
      if (titled[witness][block] !== true) return false;
      const text = sequences[witness]?.blocks[block]?.text ?? '';
      const before = text.slice(Math.max(0, from - longestTitle), from);
      return before.lastIndexOf('《') > before.lastIndexOf('》');
    });
}

/** Whether the text that some have and others lack is the whole block of every witness that has it. */
function isWholeBlock(story: StoryText, { place, spelled }: Draft): boolean {
  if (!spelled.some(({ text }) => text === '')) return false;
  const isWhole = (witness: number): boolean => {
    const { block = -1, from = 0, to = 0 } = readingAt(story, place, witness) ?? {};
    return from === 0 && to === story.sequences[witness]?.blocks[block]?.text.length;
  };
  return spelled.some(({ text, witnesses }) => text !== '' && witnesses.some(isWhole));
}

/** The eight characters before and behind a place, as the widest witness there prints them; breaks do not count. */
function contextOf(story: StoryText, place: Place): { before: string; after: string } {
  return { before: stretch(story, place.from - 1, -1), after: stretch(story, place.to, 1) };
}

function stretch(story: StoryText, start: number, step: 1 | -1): string {
  let text = '';
  for (let at = start; at >= 0 && at < story.columns.width; at += step) {
    const printed = printedAt(story, guideAt(story, at), at);
    text = step > 0 ? text + printed : printed + text;
    if (text.length >= contextLength * 2) break;
  }
  const all = graphemes(text);
  return (step > 0 ? all.slice(0, contextLength) : all.slice(-contextLength)).join('');
}

/** Joins a layout variant with the text variants right beside it that part the same witnesses. */
function joinBreaks(variants: readonly StoryVariant[]): void {
  variants.forEach((layout, at) => {
    if (layout.class !== 'layout') return;
    for (const beside of [variants[at - 1], variants[at + 1]]) {
      if (!beside || beside.class === 'layout' || beside.class === 'width') continue;
      const touches = beside.place.to === layout.place.from || beside.place.from === layout.place.to;
      if (touches && partsTheSame(layout, beside)) layout.group = beside.group = layout.place.from;
    }
  });
}

function partsTheSame(layout: StoryVariant, other: StoryVariant): boolean {
  const groupIn = (variant: StoryVariant, witness: number): number =>
    variant.groups.findIndex(({ witnesses }) => witnesses.includes(witness));
  const witnesses = witnessesOf(layout.groups);
  return witnesses.some((left) =>
    witnesses.some((right) => {
      if (groupIn(layout, left) === groupIn(layout, right)) return false;
      const [a, b] = [groupIn(other, left), groupIn(other, right)];
      return a >= 0 && b >= 0 && a !== b;
    }),
  );
}
