/** What is decided about a line; each decision has a score in nats, the sum of what speaks for and against it. */
export const events = [
  /** The line is running text; its paragraph begins with it, or goes on with it. */
  'text',
  'first',
  'further',
  /** The paragraph ends with the line, or goes on behind it. */
  'ends',
  'runs',
  /** The line is shown: a headline or heading. It begins one, goes on one, is the last of one. */
  'shown',
  'opens',
  'more',
  'closes',
  /** The line signs a story: a dateline or byline of its own. It begins one, or goes on one. */
  'signs',
  'signsOn',
  /** The line belongs to a picture's text: its first, a further one; the text goes on behind it, or ends. */
  'caption',
  'captionOn',
  'captionRuns',
  'captionEnds',
  /** The line stands alone by its form: a jump mark, a Markdown heading, a row of a table. */
  'alone',
] as const;
export type Event = (typeof events)[number];

/** A cell that forbids: no sum of others outweighs it. */
const NEVER = -60;

/**
 * The one table of the line model: for each feature (`features.ts` says what it measures) what one unit of it speaks for
 * each event, in nats. `npm run fit` fits it anew and prints what each row is worth.
 */
export const weights = {
  // What it takes to be anything
  always: { first: -1, closes: 0.5, opens: -4, more: -0.8, caption: -11, captionOn: -0.6 },
  // Forms
  'form tells': { text: NEVER, shown: NEVER, caption: NEVER },
  'form tells nothing': { alone: NEVER },
  'a signature': { shown: NEVER, first: 1.5, further: -1.5, caption: NEVER, captionOn: NEVER },
  'no signature': { signs: NEVER },
  'goes on no signature': { signsOn: NEVER },
  // Beginnings
  'begins a story': { first: 6, further: -6, shown: NEVER },
  'blank before': { first: 1, opens: 1 },
  'blank before at all': { more: NEVER, caption: 4 },
  'set in': { first: 6, opens: 6 },
  'set in where the page does': { further: -6 },
  'set in like the line before': { more: 6 },
  'flush where the page sets in': { first: -5 },
  'begins like a paragraph': { first: 0.7 },
  'leads in alone': { first: 2 },
  'a bracket of its own': { opens: 5 },
  'under a headline': { more: NEVER },
  'begins a subheadline': { more: NEVER, shown: 2.5 },
  // Ends of paragraphs
  'ends open': { ends: -1 },
  'ends with a comma': { ends: -4 },
  'ends with a colon before speech': { ends: -2.4 },
  'its words run on': { ends: -3, closes: -3 },
  'a clause ends with it': { ends: 0.7, closes: 0.7 },
  'ends a sentence': { runs: -0.5, captionRuns: -2 },
  // Looks of headlines
  'plain where the page marks headlines': { shown: -2.5 },
  'first of the page': { shown: 1 },
  'no marks': { shown: 0.7 },
  'clauses set apart': { shown: 3 },
  'ems without a mark': { text: -0.05 },
  'stands apart': { shown: 0.6 },
  'a question by itself': { shown: 4 },
  'names who speaks': { shown: 1.5, more: -3 },
  'holds a full stop': { shown: -10 },
  'a comma': { shown: -1.5, more: -2 },
  'commas beyond the first': { shown: -2.5 },
  'brackets do not match': { shown: -1 },
  'as wide as the lines around': { shown: -3 },
  'too wide for a headline': { shown: NEVER },
  'too wide with the line before': { more: -4 },
  'signed at its end': { shown: NEVER },
  'ends with a mark of running text': { closes: -12 },
  // How lines stand on the scan, where an engine tells
  'ends short of its column': { runs: -1 },
  'reaches the edge of its column': { ends: -1.5 },
  'white above': { first: 1, opens: 1, further: -2, more: -1 },
  'larger than most of the page': { shown: 8, text: -8 },
  'no larger than most of the page': { shown: -2 },
  'of another size than the line before': { more: -4 },
  'in a title region': { shown: 4, text: -4 },
  // Pictures
  'begins like a caption': { caption: 6 },
  'may be what a credit stands under': { caption: 6 },
  'a credit ends it behind a blank line': { caption: 8 },
  'no credit comes soon': { caption: NEVER, captionOn: NEVER },
  'a credit ends it': { captionEnds: 8 },
  'no credit ends it': { captionEnds: -8 },
} satisfies Record<string, Partial<Record<Event, number>>>;

export type Feature = keyof typeof weights;

/** A table of the same rows. */
export type Weights = Readonly<Record<Feature, Readonly<Partial<Record<Event, number>>>>>;

/** What the columns of a path cost besides what a line leaves of its own (see `setting.ts`), in nats each. */
export const fitWeights = {
  /** Another width of column than that of the text before. */
  change: 4,
  /** Another width within a paragraph: its lines run beside a picture, and under it. */
  changeWithin: 6,
  /** A third line of a headline, or a further one. */
  thirdLine: -2.5,
  /** A paragraph of one line that ends in mid-sentence: its stop was lost, and so short a paragraph is rare. */
  oneOpenLine: 2,
  /** A paragraph that begins without the indent its page sets. */
  flush: 3,
  /** Text that is not wrapped: a paragraph ends there; breaks off; what that costs more if it looks like a headline; goes on. */
  unwrapped: 0.6,
  unwrappedBroken: 4.5,
  unwrappedShown: 2,
  unwrappedGoesOn: 9,
  /** The shortest paragraph of one line that ends in mid-sentence; one as wide as the widest headline costs none of it. */
  unwrappedShort: 3,
  /** One that a comma ends: where lines are as long as their text no column's edge explains it. */
  unwrappedComma: 2,
};
