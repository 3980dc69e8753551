import type { GeneratedPage } from './set-page.ts';

/** A character of a page and what it is part of. */
export interface Glyph {
  char: string;
  /** Place in the list of things; `null` for signatures, captions, marks and white space. */
  thing: number | null;
  /** Whether it is no part of the print: a Markdown mark, markup, a repeat. */
  added: boolean;
}

/** A paragraph, heading or headline of a body, in reading order. */
export interface Thing {
  body: number;
  kind: 'paragraph' | 'heading' | 'headline';
}

export interface TracedPage {
  lines: Glyph[][];
  things: Thing[];
}

/** The characters of a generated page, each with the paragraph, heading or headline it belongs to. */
export function tracePage({ text, bodies }: GeneratedPage): TracedPage {
  const glyphs: Glyph[] = Array.from(text, (char) => ({ char, thing: null, added: /[#*]/u.test(char) }));
  const inked = glyphs.filter(({ char, added }) => !added && !/\s/u.test(char));
  const print = inked.map(({ char }) => char);
  const things: Thing[] = [];
  let cursor = 0;
  bodies.forEach(({ blocks }, body) => {
    for (const { type, text: own } of blocks) {
      const chars = Array.from(own.replaceAll(/\s/gu, ''));
      const at = find(print, chars, cursor);
      if (at < 0) throw new Error(`not printed: ${own}`);
      take(inked, { at, length: chars.length }, things.length);
      things.push({ body, kind: type });
      cursor = at + chars.length;
    }
  });
  bodies.forEach(({ headline }, body) => {
    if (headline === null) return;
    const chars = Array.from(headline.replaceAll(/\s/gu, ''));
    let at = find(print, chars, 0);
    while (at >= 0 && inked.slice(at, at + chars.length).some(({ thing }) => thing !== null))
      at = find(print, chars, at + 1);
    if (at < 0) throw new Error(`not printed: ${headline}`);
    take(inked, { at, length: chars.length }, things.length);
    things.push({ body, kind: 'headline' });
  });
  return { lines: linesOf(glyphs), things };
}

function find(print: readonly string[], chars: readonly string[], from: number): number {
  for (let at = from; at + chars.length <= print.length; at += 1)
    if (chars.every((char, i) => print[at + i] === char)) return at;
  return -1;
}

function take(inked: readonly Glyph[], { at, length }: { at: number; length: number }, thing: number): void {
  for (const glyph of inked.slice(at, at + length)) glyph.thing = thing;
}

function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (glyph.char === '\n') lines.push([]);
    else lines.at(-1)?.push(glyph);
  }
  return lines;
}

/** Characters that no print holds. */
export function addedGlyphs(text: string): Glyph[] {
  return Array.from(text, (char) => ({ char, thing: null, added: true }));
}
