import { plural } from './plural.ts';

const range = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** Of many names the first few stand for all. */
const some = (labels: readonly string[]): string =>
  labels.length > 6 ? `${labels.slice(0, 3).join(', ')} and others` : labels.join(', ');

/** The page of a story: its witnesses, its matrix, its apparatus and its joint text. */
export const story = {
  description: (headline: string, labels: readonly string[], variants: number) =>
    `“${headline}” on pages ${some(labels)}: ${plural(variants, 'substantive variant')}, paragraph by paragraph, each with a note.`,
  counts: (substantive: number, punctuation: number, layout: number) =>
    `${plural(substantive, 'substantive variant')}, ${punctuation || 'none'} in punctuation, ${layout || 'none'} in paragraphing. `,
  suspected: (places: readonly { label: string; count: number }[]) =>
    places.length === 0
      ? ''
      : `Suspect: ${places
          .slice(0, 6)
          .map(({ label, count }) => `${label} in ${plural(count, 'place')}`)
          .join(', ')}${places.length > 6 ? `, and ${places.length - 6} more below` : ''}.`,
  identical: (labels: readonly string[]) =>
    labels.length === 2
      ? `${labels.join(' and ')} nowhere differ where both reach; neither is a check on the other.`
      : `${some(labels)}, ${labels.length} in all, nowhere differ; none is a check on another.`,
  twoWitnesses: 'There are only two witnesses: where they differ, nothing tells which is right.',
  pairs: 'Choose a number to compare two papers; it counts the substantive variants between them',
  pair: (a: string, b: string, count: number) => `${a} and ${b}: ${plural(count, 'variant')}`,
  cards: 'Witnesses',
  witnessesSaid:
    'A paper’s name leads to its page; the numbers in the last two columns count substantive variants and lead to the comparison',
  paper: 'Paper',
  percent: 'Share',
  stripHead: 'Paragraphs',
  besideJoint: 'Beside the joint text',
  besideNearest: 'Beside the nearest',
  alike: (labels: readonly string[]) => `${labels.length} alike: ${labels.join(', ')}`,
  alikeCount: (count: number) => plural(count, 'paper'),
  reaching: (labels: readonly string[], all: number) =>
    labels.length > 6 ? `${labels.length} of ${all} papers` : labels.join(' '),
  extent: 'Extent',
  blocks: (first: number, last: number) => `¶${range(first, last)}`,
  characters: 'Characters',
  share: (count: string, percent: number) => `${count}, ${percent}% of the joint text`,
  jump: 'Continued',
  none: '–',
  title: 'Headline',
  titleAndDeck: 'headline and deck',
  titleOnly: 'headline, no deck',
  untitled: 'no headline',
  dateline: 'Dateline',
  noDateline: 'not reaching',
  suspects: 'Suspect',
  places: (count: number) => plural(count, 'place'),
  undecidable: 'two witnesses, no verdict',
  strip: (label: string) => `What ${label} prints, and where it is suspect`,
  matrix: 'Paragraph by paper: how much is printed, in how many places it differs',
  block: '¶',
  opening: 'Begins',
  shareName: {
    whole: 'all',
    abridged: 'part',
    'head-cut': 'late',
    'tail-cut': 'cut',
    none: '–',
  },
  legend: [
    ['all', 'the whole paragraph'],
    ['part', 'abridged'],
    ['late, cut', 'begins or ends in the middle'],
    ['–', 'not reaching the paragraph'],
  ] as readonly (readonly [string, string])[],
  legendCount: 'the number behind: places where the paper differs from the joint text',
  cell: (share: string, count: number) => `${share}, ${plural(count, 'variant')}`,
  apparatus: 'Apparatus',
  entries: (count: number) => `${plural(count, 'note')}; the number in front is that of the paragraph`,
  setting: (count: number) => `${plural(count, 'note')} on punctuation and paragraphing`,
  joint: 'Joint text',
  jointRule: (label: string) =>
    `Follows ${label}, and the majority where more than half agree; what is open follows ${label} too and is marked`,
  basis: 'What each paragraph rests on',
  partly: (labels: readonly string[]) =>
    `${some(labels)} ${labels.length > 1 ? 'begin or end' : 'begins or ends'} in it`,
  moved: 'Moved',
  move: (label: string, block: number) =>
    `${label} ¶${block} has words in another order than the other witnesses`,
} as const;
