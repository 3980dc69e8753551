import { plural } from './plural.ts';

/** The page of data: what each file is, and how to read it elsewhere. */
export const data = {
  title: 'Data',
  description:
    'All that this site knows is there to be taken: what each file is, how large, and how to read it with other programs.',
  files: 'Files',
  folders: 'One file for each record',
  columns: { file: 'File', what: 'Content', size: 'Size', checksum: 'SHA-256' },
  what: {
    'variants.csv':
      'Variants for a spreadsheet, one row for each witness; a cell that looks like a formula has an apostrophe in front',
    'articles.jsonl': 'The texts of articles, one a line (JSON Lines), for work with corpora',
    'SHA256SUMS.txt': 'Checksums of all files, to be checked by sha256sum --check',
    'index.json': 'The index: which files there are, how large, how many records, whose rights',
    'raw/*.txt': 'The pages as the OCR read them',
    'articles/*.txt': 'Articles as plain text: what the paper prints and nothing else',
    'articles/*.md': 'Articles as Markdown, with paper, date, page and source in front',
    'stories/*.json':
      'Each story by itself: texts of its witnesses, variants and joint text, to set any of them side by side',
    'stories/*.xml':
      'Stories as TEI P5: joint text, witnesses and variants, from which each witness can be made again',
    'cite/*.bib': 'References to articles, as BibTeX',
    'cite/*.ris': 'References to articles, as RIS',
    'cite/*.json': 'References to articles, as CSL-JSON',
    'annotations/*.jsonld':
      'The variants of a story as W3C Web Annotations on the articles’ pages; only where the site’s address is known',
    'iiif/*.json':
      'A page’s picture with its articles as ranges, a manifest of IIIF Presentation 3; where the sidecar names a picture and the site’s address is known',
    'corrected/*.txt': 'Corrected articles as plain text',
    'corrected/*.md': 'Corrected articles as Markdown, with who corrected them in front',
    'corrected/*.xml':
      'Corrected articles as TEI P5: at each place what was read and what it was corrected to, by whom, when and why',
    'corrected/*.diff':
      'What was changed, as patch takes it for the plain text in articles/; who changed what stands first',
  } as Readonly<Record<string, string>>,
  count: (files: number) => plural(files, 'file'),
  kilobytes: (number: number) => `${number.toLocaleString('en')} kB`,
  readers: 'Reading them elsewhere',
  readersNote: 'Download the files into one folder first. Each of the lines below has been tried.',
  rights: 'Rights',
  licence: (name: string) => `Licence of the data: ${name}`,
  plain: 'plain text',
  markdown: 'Markdown',
  take: 'Take this text: ',
  changes: 'changes',
  takeCorrected: 'Take this text as corrected: ',
  cite: 'Cite this text: ',
  cited: (by: readonly string[], title: string, paper: string, issue: string) =>
    `${by.length > 0 ? `${by.join(', ')}, ` : ''}“${title}”, ${paper}, ${issue}`,
  citedIssue: (date: string, page: string) => `${date}, page ${page}`,
  concluded: (word: string) => `${word} (inferred)`,
  citeFormats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  citePlaces: 'Cite a paragraph or a variant',
  takeStory: 'Take witnesses, variants and joint text: ',
} as const;
