import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { isHan } from '../../text/classes.ts';
import { DOUBLED_LETTER } from '../lines/character-kinds.ts';
import type { LintedBlock } from './lint.ts';

const NUMERALS = new Set('一二三四五六七八九十');
/** How far around a doubled glyph words are told, and how much of it is shown. */
const REACH_BACK = 40;
const REACH_ON = 20;
const SHOWN = 4;
/** Marks that no word runs over. */
const PARTING = new Set(Array.from('，。；：！？、“”', (mark) => mark.charCodeAt(0)));

let segmenter: Intl.Segmenter | null = null;

/**
 * Doubled Han that look like a second reading of one glyph (扫码码). Where a word boundary or a reduplication explains
 * them (工作｜作风, 镇｜镇长, 紧紧) nothing is said: only what word segmentation (Unicode, UAX 29 with ICU's dictionary)
 * leaves as two words of one glyph each is worth a look.
 */
export function lintDoubledGlyphs({ block, kinds, report }: LintedBlock): Problem[] {
  if ((kinds & DOUBLED_LETTER) === 0) return [];
  const { text } = block;
  const problems: Problem[] = [];
  for (const { at, glyph } of doubles(text)) {
    const from = clauseStart(text, at);
    const to = clauseEnd(text, at + 2 * glyph.length);
    if (!standAlone(text.slice(from, to), at - from, glyph)) continue;
    const context = text.slice(Math.max(0, at - SHOWN), at + 2 * glyph.length + SHOWN);
    problems.push(problem('lint:doubled-glyph', { glyph, context }, report(at, 2 * glyph.length)));
  }
  return problems;
}

/** The places at which a Han stands twice, numerals left out. Compares code units, as a regular expression is slow here. */
function doubles(text: string): { at: number; glyph: string }[] {
  const found: { at: number; glyph: string }[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wide = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    if (code < 0x2e80 || code !== text.charCodeAt(at + wide)) continue;
    const glyph = text.slice(at, at + wide);
    if (!text.startsWith(glyph, at + wide) || NUMERALS.has(glyph) || !isHan(glyph)) continue;
    found.push({ at, glyph });
    at += 2 * wide - 1;
  }
  return found;
}

function clauseStart(text: string, at: number): number {
  const earliest = Math.max(0, at - REACH_BACK);
  let start = at;
  while (start > earliest && !PARTING.has(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + REACH_ON);
  let end = from;
  while (end < last && !PARTING.has(text.charCodeAt(end))) end += 1;
  return end;
}

function standAlone(sentence: string, at: number, glyph: string): boolean {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const segments = segmenter.segment(sentence);
  return [at, at + glyph.length].every((offset) => segments.containing(offset)?.segment === glyph);
}
