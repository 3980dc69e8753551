import { graphemes } from '../text/graphemes.ts';
import { breakReadings } from './breaks.ts';
import { casesOf } from './classify/case.ts';
import { classify } from './classify/classify.ts';
import { findPlaces, type Place } from './places.ts';
import { groupReadings, readingsAt, type ReadingGroup, type WitnessReading } from './readings.ts';
import { guideAt, printedAt, type StoryText } from './story-text.ts';
import { judge, type Verdict } from './verdict.ts';
import type { VariantClass } from '../records/variant.ts';

/** A variant of one story in terms of its columns and the numbers of its witnesses. */
export interface StoryVariant {
  place: Place;
  class: VariantClass;
  rule: string;
  readings: WitnessReading[];
  groups: ReadingGroup[];
  verdict: Verdict;
  context: { before: string; after: string };
  /** Number of the layout variant, by its column, that this variant belongs to. */
  group: number | null;
}

/** Characters of context kept on each side. */
const contextLength = 8;

/** All variants of a story in the order of its columns. */
export function findVariants(story: StoryText): StoryVariant[] {
  const kindOf = story.interner.kindOf.bind(story.interner);
  const variants: StoryVariant[] = [];
  for (const place of findPlaces(story.columns, story.sequences, kindOf)) {
    const variant = place.kind === 'break' ? layoutVariant(story, place) : textVariant(story, place);
    if (variant) variants.push(variant);
  }
  return grouped(variants);
}

function textVariant(story: StoryText, place: Place): StoryVariant {
  const readings = readingsAt(story, place);
  const { groups, sameText } = groupReadings(readings);
  const context = contextOf(story, place);
  const verdict = judge(groups);
  const lemma = verdict.majority ?? lemmaOf(story, readings, groups);
  const others = groups.filter(({ text }) => text !== lemma).map(({ text }) => text);
  const given = classify(
    casesOf(lemma, others, {
      ...context,
      decided: verdict.majority !== null,
      sameText,
      wholeBlock: isWholeBlock(story, readings),
      moved: false,
      inTitle: readings.some((reading) => isInTitle(story, reading)),
    }),
  );
  return {
    place,
    ...given,
    readings,
    groups,
    verdict: given.class === 'width' ? { ...verdict, suspects: [] } : verdict,
    context,
    group: null,
  };
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

function isInTitle({ sequences }: StoryText, { witness, block, from }: WitnessReading): boolean {
  const before = sequences[witness]?.blocks[block]?.text.slice(0, from) ?? '';
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

function layoutVariant(story: StoryText, place: Place): StoryVariant | null {
  const readings = breakReadings(story, place.from);
  const { groups } = groupReadings(readings);
  if (groups.length < 2) return null;
  return {
    place,
    class: 'layout',
    rule: 'classify:layout',
    readings,
    groups,
    verdict: { ...judge(groups), suspects: [] },
    context: contextOf(story, place),
    group: null,
  };
}

/** Whether the text that some have and others lack is the whole block of every witness that has it. */
function isWholeBlock({ sequences }: StoryText, readings: readonly WitnessReading[]): boolean {
  const present = readings.filter(({ text }) => text !== '');
  return (
    present.length < readings.length &&
    present.some(({ witness, block, from, to }) => {
      return from === 0 && to === sequences[witness]?.blocks[block]?.text.length;
    })
  );
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
function grouped(variants: StoryVariant[]): StoryVariant[] {
  variants.forEach((layout, at) => {
    if (layout.class !== 'layout') return;
    for (const beside of [variants[at - 1], variants[at + 1]]) {
      if (!beside || beside.class === 'layout' || beside.class === 'width') continue;
      const touches = beside.place.to === layout.place.from || beside.place.from === layout.place.to;
      if (touches && partsTheSame(layout, beside)) layout.group = beside.group = layout.place.from;
    }
  });
  return variants;
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
