import { grouped } from '../grouped.ts';
import type { LeastText } from '../compare-text.ts';
import { plural } from './plural.ts';

/** The page on which readers compare texts of their own, and that of any witnesses of a story. */
export const compare = {
  title: 'Compare texts',
  description:
    'Set two to eight texts of your own side by side, character by character, with their variants and a joint text. It happens on your machine; nothing is sent.',
  lead: 'Paste or drop two to eight texts to see them side by side, character by character; of a single passage, find which editions on this site print it. It happens on your machine; nothing is sent.',
  limits: (each: number, all: number) =>
    `Plain text (UTF-8, UTF-16, GB18030), Markdown, TEI, what OCR engines write (ALTO, hOCR, PAGE, TSV, JSON) and CollateX’s JSON; at most ${grouped(each)} characters a text and ${grouped(all)} in all.`,
  kept: (most: number) =>
    `Texts of at most ${grouped(most)} characters in all stay in this tab, after a reload and when you come back, and are gone when it is closed.`,
  clear: 'Clear all',
  withoutScript: 'This page needs JavaScript. Without it, compare on the command line:',
  text: (letter: string) => `Text ${letter}`,
  name: (letter: string) => `Name of text ${letter}`,
  placeholder: 'Paste a text, or drop a file here',
  remove: (letter: string) => `Remove text ${letter}`,
  removeShort: 'Remove',
  file: 'Choose files',
  add: 'Add a text',
  characters: (count: number) => plural(count, 'character'),
  held: 'A long text: only its beginning is shown here.',
  tokens: 'Its tokens come from the file and cannot be edited here.',
  fragments: 'The texts are parts and need not begin and end alike',
  lines: 'Every line is a paragraph (verse)',
  submit: 'Compare',
  stop: 'Stop',
  reading: 'Reading files…',
  collating: 'Comparing…',
  stopped: 'Stopped.',
  failed: (reason: string) => `The comparison failed: ${reason}`,
  result: (labels: readonly string[]) => `${labels.join(', ')} side by side`,
  /** Places that differ, and those of them in which nothing but script or width does, which are hidden at first. */
  places: ({ all, form }: { all: number; form: number }) =>
    `${plural(all, 'place')} that differ${all === 1 ? 's' : ''}${form > 0 ? `, ${form === all ? '' : `${grouped(form)} of them `}in script or width alone, which is hidden at first` : ''}.`,
  forms: (count: number) => `${grouped(count)} in script or width`,
  same: (label: string, other: string) => `${label} and ${other} are the same to the last character.`,
  unrelated: ({ label, alike }: LeastText) =>
    `${label} shares no text with the others${alike ? `; it is most like ${alike.label}: ${Math.round(alike.share * 100)}% of their characters stand in the same order` : ''}.`,
  nothingShared: 'These texts have nothing in common, so there is nothing to compare.',
  columns: 'Which stand side by side',
  noColumn: 'none',
  allEqual: (first: number, last: number, characters: number) =>
    `¶${first === last ? first : `${first}–${last}`} the same in all, ${plural(characters, 'character')}`,
  column: (number: number) => `Column ${number}`,
  joint: 'Joint text',
  jointRule:
    'It follows the most complete text, and the majority where there is one; where nothing decides, the place is marked as doubtful.',
  fileName: 'comparison',
  download: 'Download',
  html: 'Web page (one file)',
  story: {
    title: 'Any witnesses side by side',
    description: 'Two to four witnesses of a story side by side, whichever one likes, with what parts them.',
    loading: 'Loading the story…',
    back: 'Compare all papers',
    noStory: (id: string) =>
      id === '' ? 'The address does not say which story.' : `There is no story “${id}”.`,
    toList: 'All stories',
    noWitness: (asked: readonly string[], shown: readonly string[]) =>
      `This story has no ${asked.join(', ')}; shown are ${shown.join(', ')}.`,
    withoutScript: 'This page needs JavaScript. Pages of pairs and all notes are with',
  },
  withOwn: 'Compare with a text of your own',
  /** Which editions of the archive print a text. */
  printed: {
    find: 'Find where printed',
    findOf: (letter: string) => `Find where printed: text ${letter}`,
    heading: (name: string) => `Where ${name} was printed`,
    looking: 'Looking through the editions…',
    tooShort: (count: number, least: number) =>
      `This passage has only ${plural(count, 'character')}, marks aside; it takes ${least} to look for it.`,
    tooLong: (length: number, most: number) =>
      `This text has ${plural(length, 'character')}; at most ${grouped(most)} can be looked for at a time. Take a part of it.`,
    none: 'No edition on this site prints this passage, or 25 characters of it in a row.',
    found: (whole: number, parts: number) =>
      [
        whole > 0 ? `${plural(whole, 'edition')} print${whole === 1 ? 's' : ''} all of it` : '',
        parts > 0 ? `${plural(parts, 'edition')} print${parts === 1 ? 's' : ''} a part of it` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    inferred: (said: string) => `${said} (inferred)`,
    whole: 'all of it',
    part: (share: string, opening: string) => `${share} of it, from “${opening}” on`,
    equal: 'the same words',
    alike: (share: string) => `${share} of the words the same`,
    note: 'Marks, spaces, width and Traditional or Simplified do not count; listed is what prints 25 characters in a row or more.',
    compare: 'Compare',
    compareWith: (id: string) => `Compare with ${id}`,
    more: (left: number) => `${plural(left, 'more article')} may print it: look further`,
    failed: (reason: string) => `Not all could be looked through: ${reason}`,
  },
  problem: {
    tooFew: (empty: readonly string[], alone: boolean) =>
      `At least two texts are needed${empty.length > 0 ? `; ${empty.join(', ')} ${empty.length === 1 ? 'is' : 'are'} empty` : ''}.${alone ? ' Of a single one you can find where it was printed.' : ''}`,
    tooMany: (most: number) => `At most ${most} texts; the others were not taken.`,
    tooLong: (length: number, most: number) =>
      `This text has ${plural(length, 'character')}; at most ${grouped(most)} can be compared.`,
    allTooLong: (length: number, most: number) =>
      `Together they have ${plural(length, 'character')}; at most ${grouped(most)} can be compared.`,
    tooLarge: (length: number, most: number) =>
      `This file has ${plural(length, 'byte')}; at most ${grouped(most)} can be read.`,
    binary: 'This is no text file.',
    html: 'This is the source of a web page; open it in the browser, select its text and copy that.',
    markup: 'This markup is neither TEI nor what an OCR engine writes (ALTO, hOCR, PAGE).',
    broken: (format: string, reason: string) => `This ${format} cannot be read: ${reason}`,
    noLine: (format: string) => `This ${format} has no line of text.`,
    noArticle: 'There is no such article on this site.',
    folder: (name: string) => `“${name}” is a folder; drop the files in it.`,
    empty: 'There is no text in it.',
    unread: 'This file cannot be read.',
  },
} as const;
