import { graphemes } from '../text/graphemes.ts';
import { breakReadings } from './breaks.ts';
import { casesOf } from './classify/case.ts';
import { classify } from './classify/classify.ts';
import { findMoves, type FoundMove } from './moves.ts';
import { findPlaces, type Place } from './places.ts';
import { passagesLeftOut } from './passages-left-out.ts';
import { groupReadings, readingsAt, type ReadingGroup, type WitnessReading } from './readings.ts';
import { guideAt, printedAt, type StoryText } from './story-text.ts';
import { judge, type Verdict } from './verdict.ts';
import { settingClasses, type VariantClass } from '../records/variant-classes.ts';

/** A variant of one story in terms of its columns and the numbers of its witnesses. */
export interface StoryVariant {
  place: Place;
  class: VariantClass;
  rule: string;
  readings: WitnessReading[];
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
    const readings = place.kind === 'break' ? breakReadings(story, place.from) : readingsAt(story, place);
    const grouped = groupReadings(readings, story.sequences, place.kind);
    return grouped.groups.length < 2 ? [] : [{ place, readings, ...grouped }];
  });
  const asked = { leavesOut: passagesLeftOut(story), isInTitle: titleFinder(story) };
  const moves = findMoves(
    drafts.map(({ place, readings }) => (place.kind === 'text' ? readings : [])),
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
  readings: WitnessReading[];
  groups: ReadingGroup[];
  sameText: boolean;
}

/** What is asked about the readings of every draft. */
interface Asked {
  leavesOut: ReturnType<typeof passagesLeftOut>;
  isInTitle: (readings: readonly WitnessReading[]) => boolean;
}

function variantOf(
  story: StoryText,
  { place, readings, groups, sameText }: Draft,
  { moved, leavesOut, isInTitle }: Asked & { moved: boolean },
): StoryVariant {
  const context = contextOf(story, place);
  const voting = votingIn(groups, (witness) => leavesOut(witness, place));
  const verdict = judge(voting);
  const follows = readings.some(({ witness }) => witness === story.base);
  const lemma = (follows ? null : verdict.majority) ?? lemmaOf(story, readings, groups);
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
              wholeBlock: isWholeBlock(story, readings),
              moved,
              inTitle: isInTitle(readings),
            },
          ),
        );
  const suspects = settingClasses.includes(given.class) ? [] : verdict.suspects;
  return {
    place,
    ...given,
    readings,
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
function lemmaOf(
  story: StoryText,
  readings: readonly WitnessReading[],
  groups: readonly ReadingGroup[],
): string {
  const widest = story.byWidth.find((w) => readings.some(({ witness }) => witness === w));
  return groups.find(({ witnesses }) => witnesses.includes(widest ?? -1))?.text ?? '';
}

/** Tells whether some reading stands in a title; where nobody prints one, nobody looks. */
function titleFinder({ sequences }: StoryText): Asked['isInTitle'] {
  const titled = sequences.map(({ blocks }) => blocks.map(({ text }) => text.includes('《')));
  if (!titled.some((blocks) => blocks.includes(true))) return () => false;
  return (readings) =>
    readings.some(({ witness, block, from }) => {
      if (titled[witness]?.[block] !== true) return false;
      const text = sequences[witness]?.blocks[block]?.text ?? '';
      const before = text.slice(Math.max(0, from - longestTitle), from);
      return before.lastIndexOf('《') > before.lastIndexOf('》');
    });
}

/** Whether the text that some have and others lack is the whole block of every witness that has it. */
function isWholeBlock({ sequences }: StoryText, readings: readonly WitnessReading[]): boolean {
  const isWhole = ({ witness, block, from, to, text }: WitnessReading): boolean =>
    from === 0 && text !== '' && to === sequences[witness]?.blocks[block]?.text.length;
  return readings.some(isWhole) && readings.some(({ text }) => text === '');
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
  return layout.readings.some(({ witness: left }) =>
    layout.readings.some(({ witness: right }) => {
      if (groupIn(layout, left) === groupIn(layout, right)) return false;
      const [a, b] = [groupIn(other, left), groupIn(other, right)];
      return a >= 0 && b >= 0 && a !== b;
    }),
  );
}
