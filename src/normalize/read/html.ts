import { isWordCharacter } from '../../text/classes.ts';
import { HtmlTables } from './html-tables.ts';
import { CENTRED, PLAIN } from './raw-line.ts';
import { BREAK, GAP, MARKUP, type Range, type Sheet, TABLE } from './sheet.ts';

/** A tag of HTML, a comment's start or a model's own token, with what goes with it, between two offsets of the page. */
export interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  from: number;
  to: number;
}

const named = (names: string, kind: number) => names.split(' ').map((name) => [name, kind] as const);
/** What becomes of each element's tags: nothing, a line's end, a paragraph's end. Others are text. */
const ELEMENTS: ReadonlyMap<string, number> = new Map([
  ...named('img span b i u em strong sup sub font a small big s del ins mark td th thead tbody', MARKUP),
  ...named('tfoot colgroup col nobr code ruby rt rp script style head page_number watermark', MARKUP),
  ...named('br div center figure table tr hr html body main section article header footer', BREAK),
  ...named('p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figcaption caption blockquote pre title', GAP),
]);
/** What ends an element that holds no text of the page, however much stands in it; models describe a picture in `<img>…</img>`. */
const HIDDEN: Record<string, string> = {
  '!--': '-->',
  '|det|': '<|/det|>',
  '<img>': '</img>',
  ...Object.fromEntries(
    'script style head page_number watermark'.split(' ').map((name) => [name, `</${name}>`]),
  ),
};
/** A `>` in quotation marks ends a tag only where they do not come in pairs; no tag has more than forty, and without a bound the stack has. */
const TAG =
  /<(?:(?<comment>!--)|(?<token>\|[a-z_/]{1,24}\|)>|(?<closes>\/?)(?<name>[a-z_][a-z0-9_]{0,15})(?=[\s/>])(?<attributes>[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,40}|[^<>]*)>)/giu;
const CENTRES = /text-align:\s?center/iu;
/** White space that is spelled out. */
const BLANK = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);/giu;

/**
 * Cuts HTML out of a page: tags, comments, what no reader would see, and white space by name. Its tables stay as such. Gives
 * what it cut of a browser's own: scripts and styles, which no reading of a print has.
 */
export function cutHtml(sheet: Sheet): Range[] {
  const { text } = sheet;
  const programs: Range[] = [];
  const tables = new HtmlTables(sheet);
  for (const tag of tagsIn(text)) {
    const { name, closes, from, to } = tag;
    const kind = ELEMENTS.get(name) ?? MARKUP;
    // Between two Latin words a line break is a space as well.
    const isSpace = name === 'br' && isWordCharacter(text, from - 1) && isWordCharacter(text, to);
    if (isSpace) sheet.signs.set(from, ' ');
    sheet.cut(isSpace ? from + 1 : from, to, kind);
    if (/^h[1-6]$/u.test(name)) sheet.turns.push({ at: from, depth: closes ? PLAIN : Number(name[1]) });
    if (name === 'div' && (closes || CENTRES.test(tag.attributes)))
      sheet.turns.push({ at: from, depth: closes ? PLAIN : CENTRED });
    if (tables.take(tag)) sheet.kinds[from] = TABLE;
    if (!closes && (name === 'script' || name === 'style')) programs.push({ from, to });
  }
  tables.end();
  if (text.includes('&'))
    for (const { index, 0: entity } of text.matchAll(BLANK)) readBlank(sheet, index, index + entity.length);
  return programs;
}

/** An entity within text stands for a space; at the edges of lines, and beside white space, there is none to give. */
function readBlank(sheet: Sheet, from: number, to: number): void {
  const { text } = sheet;
  const parts = /[^\s;]/u.test(text[from - 1] ?? ' ') && /[^\s&<]/u.test(text[to] ?? ' ');
  if (parts && sheet.isShown(from - 1)) sheet.signs.set(from, ' ');
  sheet.cut(sheet.signs.has(from) ? from + 1 : from, to, MARKUP);
}

function* tagsIn(text: string): Generator<Tag> {
  // What is missing once is not looked for again: the page may ask for it at every character.
  const missing = new Set<string>();
  const pattern = new RegExp(TAG);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const { index: from, groups = {} } = found;
    const { comment, token, closes = '', attributes = '' } = groups;
    const name = (comment ?? token ?? groups['name'] ?? '').toLowerCase();
    const close = closes === '' ? HIDDEN[name === 'img' && attributes === '' ? '<img>' : name] : undefined;
    const end = close === undefined || missing.has(close) ? -1 : text.indexOf(close, pattern.lastIndex);
    if (close !== undefined && end < 0) missing.add(close);
    const isTag = token !== undefined || ELEMENTS.has(name) || end >= 0;
    if (!isTag) continue;
    const to = end < 0 ? pattern.lastIndex : end + (close ?? '').length;
    pattern.lastIndex = to;
    yield { name, closes: closes !== '', attributes, from, to };
  }
}
