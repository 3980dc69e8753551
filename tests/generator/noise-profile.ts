/**
 * How engines misread pages. The shares were counted on twelve readings of real pages (PP-OCR, Tesseract, MinerU, vision
 * models; 32,000 Han), engine against engine where two read the same print; `~`: estimated from reports of users, since
 * too few of the pages show it. Shares of pages are higher than in life where a kind would else hardly be met.
 */
export const noiseProfile = {
  /** What becomes of a character that is read wrong: of 170 such, 119 other, 42 missing, 8 too many. */
  errors: { other: 0.7, missing: 0.25, twice: 0.05 },
  /** Of the marks that are read wrong, how often as which; `''`: not at all. */
  marks: {
    '。': { '·': 0.4, '': 0.3, '.': 0.2, '，': 0.1 },
    '，': { '、': 0.6, '.': 0.2, '。': 0.1, '': 0.1 },
    ',': { '、': 0.5, '.': 0.3, '': 0.2 },
    '、': { '，': 0.6, '': 0.4 },
    '“': { '”': 0.6, '': 0.3, '"': 0.1 },
    '”': { '': 0.5, '“': 0.2, '"': 0.2, '°': 0.1 },
    '（': { '(': 0.4, '〈': 0.2, '[': 0.2, '': 0.2 },
    '）': { ')': 0.5, '】': 0.2, '': 0.3 },
  } as Record<string, Record<string, number>>,

  /** Quotation marks of a page: kept; two in five opening ones closing (MinerU 72 of 140, PP-OCR 21 of 48); all; others. */
  quotes: { kept: 0.6, 'some turned': 0.2, 'all turned': 0.08, straight: 0.06, '〝〞': 0.03, '「」': 0.03 },
  /** Stops of a page: kept; a third as · (PP-OCR 9 of 27, 5 of 24); nearly all (163 of 181); as . (44 of 169); lost at line ends ~. */
  stops: { kept: 0.7, 'some dots': 0.1, 'all dots': 0.05, 'some points': 0.08, 'lost at line ends': 0.07 },
  /** Half of a page's commas as 、 (PP-OCR 127 of 252). */
  commas: { kept: 0.9, listed: 0.1 },

  /** Pages read in columns: blank lines as they were; none (two of seven); one more in ten lines. */
  blanks: { kept: 0.6, none: 0.2, stray: 0.2 },
  /** Pages read in columns: a space between nearly all Han (Tesseract); every line twice ~. */
  columns: { plain: 0.93, spaced: 0.05, doubled: 0.02 },
  /** Section headings whose last line runs into the text ~. */
  headingRunIn: 0.01,

  /** Pages of vision models, each kind by itself: share of pages. */
  model: {
    fence: 0.15,
    talk: 0.08,
    pageMarks: 0.15,
    picture: 0.35,
    table: 0.15,
    rule: 0.1,
    latex: 0.1,
    loop: 0.03,
  },
} as const;
