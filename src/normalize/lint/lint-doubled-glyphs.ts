import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { isHan } from '../../text/classes.ts';
import type { LintedBlock } from './linted-blocks.ts';
import { isReduplication } from './reduplication.ts';

const NUMERALS = new Set('一二三四五六七八九十');
/** How far around a doubled glyph words are told, and how much of it is shown, in UTF-16 code units. */
const REACH_BACK = 40;
const REACH_ON = 20;
const SHOWN = 4;
/** Marks that no word runs over. */
const PARTING = /[，。；：！？、“”]/u;

let segmenter: Intl.Segmenter | null = null;

interface Double {
  linted: LintedBlock;
  at: number;
  glyph: string;
}

/**
 * Doubled Han that look like a second reading of one glyph (扫码码). Nothing is said where grammar doubles it or two words
 * meet in it, by word segmentation (Unicode, UAX 29 with ICU's dictionary: 工作｜作风, 紧紧) or by `isReduplication`, nor
 * where the page doubles the glyph again elsewhere: then it is a name or a saying of the page.
 */
export function lintDoubledGlyphs(page: readonly LintedBlock[]): Problem[] {
  const found = page.flatMap(doublesIn);
  const byGlyph = Map.groupBy(found, ({ glyph }) => glyph);
  return found
    .filter((double) => byGlyph.get(double.glyph)?.length === 1 && !isExplained(double))
    .map(({ linted: { block, report }, at, glyph }) => {
      const context = block.text.slice(Math.max(0, at - SHOWN), at + 2 * glyph.length + SHOWN);
      return problem('lint:doubled-glyph', { glyph, context }, report(at, 2 * glyph.length));
    });
}

/** The places at which a Han stands twice, numerals left out. */
function doublesIn(linted: LintedBlock): Double[] {
  const { text } = linted.block;
  const found: Double[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) as number;
    const length = code > 0xffff ? 2 : 1;
    const isDoubled = text.codePointAt(at + length) === code;
    const glyph = isDoubled ? String.fromCodePoint(code) : '';
    if (isHan(glyph) && !NUMERALS.has(glyph)) found.push({ linted, at, glyph });
    at += (isDoubled ? 2 : 1) * length - 1;
  }
  return found;
}

function isExplained({ linted: { block }, at, glyph }: Double): boolean {
  const behind = at + 2 * glyph.length;
  const before =
    block.text
      .slice(Math.max(0, at - REACH_BACK), at)
      .split(PARTING)
      .at(-1) ?? '';
  const after = block.text.slice(behind, behind + REACH_ON).split(PARTING)[0] ?? '';
  if (isReduplication(glyph, before.slice(-1), after.slice(0, 1))) return true;
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const segments = segmenter.segment(before + glyph + glyph + after);
  const offsets = [before.length, before.length + glyph.length];
  return !offsets.every((offset) => segments.containing(offset)?.segment === glyph);
}
