/** What a region is to the page, as far as the engine's word for it tells; `null` where it says nothing. */
export type RegionRole = 'title' | 'caption' | 'furniture';

/**
 * The words that ALTO's labels, PAGE, hOCR, PaddleOCR and MinerU have for regions, the first row that fits counting.
 * Furniture prints no text of the page's own: its head and foot, its number, signs of the binder, pictures.
 */
const ROLES: readonly (readonly [RegionRole, RegExp])[] = [
  [
    'furniture',
    /^(?:(?:page[-_ ]?)?(?:header|footer|number)|(?:header|footer)_image|catch-word|signature-mark|(?:Top|Bottom|Left|Right)Margin|image|seal|chart|discarded)$/iu,
  ],
  [
    'caption',
    /caption|^(?:figure|chart|table|image)_?title$|^(?:vision|image|img|table)_footnote$|^credit$/iu,
  ],
  ['title', /title|heading|headline/iu],
];

/** What a region's type says of its lines. */
export function regionRole(type: string | undefined): RegionRole | null {
  // hOCR's words are guesses by the place on the page, mostly wrong: Tesseract takes what stands under a picture for its text.
  if (type === undefined || type.startsWith('ocr')) return null;
  return ROLES.find(([, words]) => words.test(type))?.[0] ?? null;
}

/** The depth of a title as Markdown has it, 1 for that of the whole page; `null` where the engine does not tell it. */
export function titleDepth(type: string | undefined): number | null {
  const level = /^title-([1-6])$/u.exec(type ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return type === 'doc_title' ? 1 : type === 'paragraph_title' ? 2 : null;
}
