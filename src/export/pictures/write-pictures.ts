import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variant } from '../../records/variant.ts';
import { drawName, drawVariant } from './draw.ts';
import { outlinesOf } from './outlines.ts';
import { picturedVariant, storyPicture, wordsOf } from './pictured.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

interface Shown {
  variants: readonly Variant[];
  /** The font to draw with, as TrueType. */
  font: Uint8Array;
  /** The site's name; its previews are only drawn where its address is known, since they need whole ones. */
  name: string;
  previews: boolean;
}

/** Writes `pictures/` into a built site: each variant as SVG to be taken along, and for previews a PNG a story and one of the site. */
export function writePictures(siteDir: string, { variants, font, name, previews }: Shown): void {
  const outlines = outlinesOf(font);
  const folder = join(siteDir, 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const variant of variants) {
    const pictured = picturedVariant(variant);
    if (!pictured) continue;
    const title = pictured.sides.map((side) => wordsOf(side) || '∅').join(' | ');
    writeFileSync(join(folder, `${variant.id}.svg`), svgOf(drawVariant(pictured, outlines), outlines, title));
  }
  if (!previews) return;
  writeFileSync(join(folder, 'site.png'), pngOf(drawName(name, outlines), outlines));
  for (const [story, own] of Map.groupBy(variants, (variant) => variant.story)) {
    const pictured = storyPicture(own);
    if (pictured)
      writeFileSync(join(folder, `${story}.png`), pngOf(drawVariant(pictured, outlines), outlines));
  }
}
