import { plural } from './plural.ts';

/** A sign that looks the same in full and half width, with its number. */
const withNumber = (text: string): string =>
  Array.from(text).length === 1 && !/\p{Script=Han}/u.test(text)
    ? `${text} U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : text;

/** A reading in words: nothing is said to be nothing, a space is named. */
const shown = (text: string): string => (text === '' ? 'nothing' : text.replace(/\s/gu, '␣'));

/** Of many witnesses the first few are named, and all are counted. */
const some = (labels: readonly string[], between: string): string =>
  labels.length > 6
    ? `${labels.slice(0, 3).join(between)} and others (${labels.length})`
    : labels.join(between);

/** The proof desk, its log, what this OCR confuses, emended texts and readers' reports. */
export const desk = {
  title: 'Proof desk',
  description:
    'Suspected errors of this issue, substitutions first: accept, reject or leave open each, and export the decisions as a file of corrections.',
  intro:
    'Substitutions first, then look-alikes, omissions, additions. What is accepted becomes a correction; what the OCR read stays. A majority is a hint.',
  needsScript:
    'This is a list alone. Deciding and exporting need JavaScript; a file of corrections can also be written by hand, as the README says.',
  left: (places: number, open: number, filed: number) =>
    `${plural(places, 'place')} to decide: ${open} open, ${filed} on file`,
  log: 'Log',
  confusions: 'Misreadings',
  feed: 'Feed',
  filters: 'Filter',
  classes: 'Classes of suspected errors',
  suspicion: 'Single witness',
  page: 'Page',
  story: 'Story',
  rule: 'Rule',
  paper: 'Paper',
  day: 'Date',
  confusion: 'Misreading',
  pairCount: (from: string, to: string, count: number) => `${shown(from)} → ${shown(to)} ×${count}`,
  partTitle: (number: number) => `Proof desk, part ${number}`,
  togetherTitle: 'Punctuation, script and width',
  labels: (labels: readonly string[]) =>
    labels.length > 6 ? plural(labels.length, 'paper') : labels.join(' '),
  state: 'Decision',
  any: 'all',
  states: {
    open: 'open',
    mine: 'decided here',
    filed: 'on file',
    unconfirmed: 'on file, unconfirmed',
    conflict: 'contradicting',
  },
  columns: {
    verdict: 'Verdict',
    votes: 'Votes',
    class: 'Class',
    context: 'Eight characters about',
    readings: 'Readings',
    place: 'Place',
    decision: 'Decision',
  },
  suspect: (labels: readonly string[]) => `${some(labels, ', ')} suspect`,
  noVerdict: 'no verdict',
  twoDiffer: 'two differ',
  single: 'one witness',
  allReach: (count: number) => `all ${count} reach`,
  notReaching: (labels: readonly string[]) => `${some(labels, ', ')} not reaching`,
  place: (label: string, block: number) => `${label} ¶${block}`,
  line: (line: number, column: number) => `line ${line}:${column}`,
  raw: 'Raw line',
  shown,
  pair: (from: string, to: string) => `${shown(from)} → ${shown(to)}`,
  open: 'open',
  filed: {
    applied: 'accepted',
    kept: 'rejected',
    both: 'both kept',
    open: 'left open',
    stale: 'stale',
  },
  stale: {
    source: 'the page’s file has changed',
    'no-such-place': 'the place is no longer there',
    'not-a-witness': 'the witness does not reach the place',
    reading: 'the reading does not fit',
    paragraphs: 'the context runs over a paragraph’s end',
    context: 'other words stand around it',
  },
  newEvidence: 'new evidence since',
  confirmed: (names: readonly string[]) => `confirmed by ${names.join(', ')}`,
  unconfirmed: 'unconfirmed',
  by: (name: string, day: string) => `${name} ${day}`,
  alsoSuspicious: (titles: readonly string[]) => `also: ${titles.join(', ')}`,
  bulk: 'Punctuation, script and width, all at once',
  bulkCount: (count: number) => plural(count, 'place'),
  bulkGroup: (readings: readonly { labels: readonly string[]; text: string }[]) =>
    readings
      .map(
        ({ labels, text }) =>
          `${some(labels, ' ')} ${labels.length > 1 ? 'read' : 'reads'} “${withNumber(shown(text))}”`,
      )
      .join(', '),
  withNumber: (text: string) => withNumber(shown(text)),
  punctuation: 'Punctuation',
  width: 'Width',
  layout: 'Paragraphing',
  layoutNote: 'Differences of paragraphs are not corrected; they are listed for reference.',
  elsewhere: 'Doubtful places outside the articles',
  toDesk: 'Desk',
  atDesk: 'Decide this at the proof desk',
  logTitle: 'Log of corrections',
  logDescription: 'Every decision: by whom, when and why, and those that have become stale.',
  logIntro:
    'Decisions are files in seeds/corrections/ and come into the site after review. What the OCR read is not touched; corrections show in the corrected reading alone.',
  noDecisions: 'No decision yet.',
  staleTitle: 'Stale',
  staleIntro:
    'Page, reading or surroundings are no longer what was decided on; these are not applied until somebody has looked again.',
  noStale: 'None.',
  logColumns: {
    place: 'Place',
    change: 'Decision',
    reason: 'Reason',
    who: 'By and on',
    confirmed: 'Confirmed',
    file: 'File',
  },
  confusionsTitle: 'Table of misreadings',
  confusionsDescription: 'What was read for what: pairs of characters, counted by class and page.',
  confusionsIntro:
    'After the majority of the other witnesses and the decisions of editors: left what was read, right what it should be. What was rejected is not counted.',
  confusionColumns: {
    read: 'Read as',
    meant: 'Should be',
    class: 'Class',
    count: 'Count',
    accepted: 'Accepted',
    pages: 'Pages',
  },
  morePages: (count: number) => `and ${plural(count, 'more page', 'more pages')}`,
  confusionsData: 'Data',
  noConfusions: 'Nothing to go by yet.',
  feedTitle: 'Duikan: corrections',
  feedEntry: (label: string, from: string, to: string) => `${label}: ${shown(from)} → ${shown(to)}`,
  emended: (count: number) => plural(count, 'correction'),
  asRead: 'As the OCR read it',
  emendations: 'Corrections',
  emendation: (from: string, to: string) =>
    from === ''
      ? `the OCR omits “${to}”`
      : to === ''
        ? `the OCR adds “${shown(from)}”`
        : `the OCR reads “${shown(from)}”`,
  block: (number: number) => `¶${number}`,
} as const;
