import { isWordCharacter } from '../../text/classes.ts';
import { HtmlTables } from './html-tables.ts';
import { PLAIN } from './raw-line.ts';
import { BREAK, GAP, MARKUP, type Sheet, TABLE } from './sheet.ts';

/** A tag of HTML, between two offsets of the page. */
export interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  from: number;
  to: number;
}

/** Elements that stand on lines of their own, and those that are paragraphs. */
const BOXES = new Set(
  'div center figure table tr hr html body main section article header footer'.split(' '),
);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figcaption caption blockquote pre title'.split(' '),
);
const INLINE = new Set(
  'img span b i u em strong sup sub font a small big s del ins mark td th thead tbody tfoot colgroup col br nobr code ruby rt rp'.split(
    ' ',
  ),
);
/** Elements that hold no text of the page, however much stands in them; models describe a picture in `<img>…</img>`. */
const HIDDEN = new Set(['script', 'style', 'head', 'page_number', 'watermark']);
/** White space that is spelled out. */
const BLANK = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);/giu;

/** Cuts HTML out of a page: tags, comments, what no reader would see, and white space by name. Its tables stay as such. */
export function cutHtml(sheet: Sheet): void {
  const { text } = sheet;
  const tables = new HtmlTables(sheet);
  const missing = new Set<string>();
  for (let at = text.indexOf('<'); at >= 0;) {
    const tag = tagAt(text, at, missing);
    if (tag === null) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    const to = hiddenTo(text, tag, missing);
    if (tag.name === 'br') breakLine(sheet, tag);
    else sheet.cut(tag.from, to, PARAGRAPHS.has(tag.name) ? GAP : BOXES.has(tag.name) ? BREAK : MARKUP);
    if (/^h[1-6]$/u.test(tag.name)) sheet.depths.set(tag.from, tag.closes ? PLAIN : Number(tag.name[1]));
    if (tables.take({ ...tag, to })) sheet.kinds[tag.from] = TABLE;
    at = text.indexOf('<', to);
  }
  tables.end();
  if (text.includes('&'))
    for (const { index, 0: entity } of text.matchAll(BLANK)) readBlank(sheet, index, index + entity.length);
}

/** Between two Latin words a line break is a space as well, which its first sign stands for. */
function breakLine(sheet: Sheet, { from, to }: Tag): void {
  const { text } = sheet;
  if (isWordCharacter(text, from - 1) && isWordCharacter(text, to)) sheet.signs.set(from, ' ');
  sheet.cut(sheet.signs.has(from) ? from + 1 : from, to, BREAK);
}

/** An entity within text stands for a space; at the edges of lines, and beside white space, there is none to give. */
function readBlank(sheet: Sheet, from: number, to: number): void {
  const { text } = sheet;
  const parts = /[^\s;]/u.test(text[from - 1] ?? ' ') && /[^\s&<]/u.test(text[to] ?? ' ');
  if (parts && sheet.isShown(from - 1)) sheet.signs.set(from, ' ');
  sheet.cut(sheet.signs.has(from) ? from + 1 : from, to, MARKUP);
}

/** The tag or comment that begins at a `<`; `null` where none does. `missing`: ends that were sought in vain. */
function tagAt(text: string, from: number, missing: Set<string>): Tag | null {
  if (text.startsWith('<!--', from)) {
    const end = seek(text, '-->', from + 4, missing);
    return end < 0 ? null : { name: '!', closes: false, attributes: '', from, to: end + 3 };
  }
  const closes = text[from + 1] === '/';
  TAG_NAME.lastIndex = from + (closes ? 2 : 1);
  const name = TAG_NAME.exec(text)?.[0].toLowerCase() ?? '';
  const token = name.startsWith('|');
  if (!token && ![PARAGRAPHS, BOXES, INLINE, HIDDEN].some((names) => names.has(name))) return null;
  const end = tagEnd(text, TAG_NAME.lastIndex);
  if (end < 0) return null;
  return { name, closes, attributes: text.slice(TAG_NAME.lastIndex, end - 1), from, to: end };
}

/** A name, or a model's own token: `<|im_end|>`. */
const TAG_NAME = /[a-z_][a-z0-9_]{0,15}(?=[\s/>])|\|[a-z_/]{1,24}\|(?=>)/iy;

/** The offset behind the `>` that ends a tag, one in quotation marks only where no other follows; -1: a `<` comes first. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  let quoted = -1;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '<') break;
    if (char === quote) quote = '';
    else if (char === '>' && quote === '') return at + 1;
    else if (char === '>' && quoted < 0) quoted = at + 1;
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return quoted;
}

/** Where an element ends that goes with all it holds; for all others the end of the tag. */
function hiddenTo(text: string, { name, closes, attributes, to }: Tag, missing: Set<string>): number {
  if (closes || !(HIDDEN.has(name) || (name === 'img' && attributes === '') || name === '|det|')) return to;
  const close = name === '|det|' ? '<|/det|>' : `</${name}>`;
  const end = seek(text, close, to, missing);
  return end < 0 ? to : end + close.length;
}

/** As `indexOf`, but what is missing once is not looked for again: the page may ask for it at every character. */
function seek(text: string, what: string, from: number, missing: Set<string>): number {
  if (missing.has(what)) return -1;
  const at = text.indexOf(what, from);
  if (at < 0) missing.add(what);
  return at;
}
