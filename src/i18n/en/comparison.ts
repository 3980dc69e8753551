import { plural } from './plural.ts';

/** So many witnesses are named in a sentence; of more the first half are, and all are counted. */
const namedAtMost = 6;

const list = (names: readonly string[], count = names.length): string =>
  count > namedAtMost
    ? `${names.slice(0, namedAtMost / 2).join(', ')} and others (${count})`
    : names.join(', ');

/** Readings are quoted, in corner brackets where they hold quotation marks themselves; a space is named. */
function quoted(text: string): string {
  const shown = text.replace(/\s/gu, '␣');
  return /[“”]/u.test(shown) ? `「${shown}」` : `“${shown}”`;
}

/** What is said of a seam: as the data have it, and in numbers where a program made it. */
interface SeamNote {
  note: string;
  between?: { before: number; behind: number } | undefined;
  repeated?: { line: number; length: number } | undefined;
}

interface Clause {
  kind: 'reads' | 'adds' | 'lacks' | 'omits' | 'breaks' | 'runs-on';
  witnesses: readonly string[];
  /** How many there are where only the first six are given. */
  count?: number;
  rest: boolean;
  text: string;
}

function clause({ kind, witnesses, count = witnesses.length, rest, text }: Clause): string {
  const many = count > 1;
  const who = !rest ? list(witnesses, count) : many ? `the other ${count}` : 'the other';
  const says = {
    reads: `${many ? 'read' : 'reads'} ${quoted(text)}`,
    adds: `${many ? 'add' : 'adds'} ${quoted(text)}`,
    lacks: many ? 'have nothing' : 'has nothing',
    omits: many ? 'omit it' : 'omits it',
    breaks: many ? 'begin a paragraph' : 'begins a paragraph',
    'runs-on': many ? 'run on' : 'runs on',
  };
  return `${who} ${says[kind]}`;
}

interface Verdict {
  votes: readonly number[];
  decided: boolean;
  suspects: readonly string[];
  abstaining: readonly string[];
  /** How many there are of each where only the first six are given. */
  counts?: { suspects: number; abstaining: number };
}

const range = (first: number, last: number): string => (first === last ? `¶${first}` : `¶${first}–${last}`);

const withoutBrackets = (jump: string): string => jump.replace(/^[（(\s]+|[）)\s]+$/gu, '');

/** What the comparison of two witnesses says. */
export const comparison = {
  between: (a: string, b: string) => `${a} beside ${b}`,
  places: (count: number) => plural(count, 'place'),
  filters: 'Classes of variants',
  onlyDiffering: 'Only paragraphs that differ',
  overview: 'Paragraphs that differ',
  overviewItem: (number: number, count: number) => `¶${number}: ${plural(count, 'place')}`,
  block: (number: number) => `¶${number}`,
  blockBefore: 'Paragraph ',
  blockAfter: '',
  equal: (first: number, last: number, characters: number) =>
    `${range(first, last)} the same in both, ${plural(characters, 'character')}`,
  equalBut: (run: {
    first: number;
    last: number;
    characters: number;
    hidden: number;
    names: readonly string[];
  }) =>
    `${range(run.first, run.last)} the same but for ${run.hidden} of ${run.names.join(', ')}, ${plural(run.characters, 'character')}`,
  unprinted: (first: number, last: number, characters: number) =>
    `${range(first, last)}, ${plural(characters, 'character')}`,
  notHere: (label: string) => `${label} does not reach this. `,
  startsLate: (jump: string, block: number) => `“${withoutBrackets(jump)}”, from ¶${block} on; `,
  startsLateUnmarked: (block: number) =>
    `It begins at ¶${block}; what stands before is not on its page, and no omission.`,
  beforeOnPage: (page: string) =>
    `what stands before is on its page ${page}, which is not on this site; no omission.`,
  beforeElsewhere: 'what stands before is on another page, which is not on this site; no omission.',
  endsEarly: (block: number) => `It ends at ¶${block}; what follows is not on its page, and no omission.`,
  lost: 'Its page has a gap here; no omission.',
  moved: 'This paragraph is printed elsewhere; no omission.',
  nothing: 'No paragraph is the same in both.',
  begins: (label: string) => `${label} begins here`,
  breaksOff: (label: string) => `${label} ends here`,
  heading: 'Head',
  noHeadline: (label: string) => `${label} has no headline. `,
  headlineOnPage: (page: string) => `The headline is on its page ${page}, which is not on this site.`,
  headlineElsewhere: 'The headline is not on its page.',
  lemma: (before: string, lemma: string, after: string) => `${before}【${lemma}】${after}`,
  clauses: (clauses: readonly Clause[]) => clauses.map(clause).join(', '),
  layoutNote: 'Here ',
  verdict: ({ votes, decided, suspects, abstaining, counts }: Verdict) => {
    const told = [
      suspects.length > 0 && `${list(suspects, counts?.suspects)} suspect`,
      !decided && 'open',
      abstaining.length > 0 && `${list(abstaining, counts?.abstaining)} not reaching`,
    ];
    return { votes: votes.join(':'), told: told.filter((part) => part !== false).join(', ') };
  },
  sources: 'Sources',
  place: (label: string, line: number, column: number) => `${label} line ${line}, character ${column}`,
  joins: (count: number) => `${plural(count, 'line')} joined`,
  seam: {
    jump: 'continued from another page',
    cut: 'the page is cut off here',
    join: 'broken text joined',
    repeat: 'printed twice, taken once',
  },
  seamNote: ({ note, between, repeated }: SeamNote) => {
    if (between) return `line ${between.before} runs on in line ${between.behind}`;
    if (repeated) return `from line ${repeated.line} on ${plural(repeated.length, 'character')} stand again`;
    return note;
  },
  countedAll: (substantive: number, punctuation: number, layout: number) =>
    substantive > 0
      ? `${plural(substantive, 'substantive variant')}, ${punctuation || 'none'} in punctuation, ${layout || 'none'} in paragraphing`
      : `The words are the same${punctuation > 0 ? `; ${plural(punctuation, 'difference')} in punctuation` : ''}`,
  nothingThere: 'nothing',
  alone: 'Only this paper prints it; there is none to compare it with.',
  pairTitle: (headline: string, a: string, b: string) => `${headline}: ${a} beside ${b}`,
  pairDescription: (headline: string, variants: number) =>
    `“${headline}” in two witnesses, paragraph beside paragraph: ${plural(variants, 'substantive variant')}, each with its source.`,
  choosePair: 'Another pair',
  readWhole: (label: string) => `Read ${label} in full`,
  storyPage: 'Compare all papers',
} as const;
