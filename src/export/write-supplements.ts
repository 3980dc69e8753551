import { knownCodePoints } from './fonts/shown-code-points.ts';
import { writeFonts } from './fonts/write-fonts.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { readOwnRecords } from './read-records.ts';
import { writeSearchIndex } from './search-index.ts';
import type { Settings } from './settings/settings.ts';
import type { TellStage } from './stages.ts';
import { writePrinted } from './write-printed.ts';

export interface SupplementsOptions {
  /** The folder of the records, as this build has just written them. */
  records: string;
  outDir: string;
  settings: Settings;
  /** Code points to be drawn that are not known from the records. */
  further: readonly number[];
  tell: TellStage;
}

export interface Supplements {
  /** The code points that the fonts were cut to, whether or not they have all of them. */
  codePoints: number[];
  /** The last day of which there is a page. */
  newest: string | null;
}

/** Writes what a site has beside its pages and is made from the records alone: fonts, pictures, indexes for search. */
export async function writeSupplements({
  records: folder,
  outDir,
  settings,
  further,
  tell,
}: SupplementsOptions): Promise<Supplements> {
  tell('fonts');
  const records = await readOwnRecords(folder);
  const codePoints = [...new Set([...knownCodePoints(folder, settings), ...further])].toSorted(
    (a, b) => a - b,
  );
  const fonts = await writeFonts(outDir, codePoints);
  writePictures(outDir, {
    variants: records.variants,
    font: fonts.get(700) ?? new Uint8Array(),
    name: settings.title ?? '对勘',
    previews: settings.address !== undefined,
  });
  tell('index');
  await writeSearchIndex(records, outDir);
  await writePrinted(records, outDir);
  const [newest = null] = records.pages
    .flatMap(({ date }) => date.value ?? [])
    .sort()
    .reverse();
  return { codePoints, newest };
}
