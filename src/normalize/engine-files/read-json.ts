import { z } from 'zod';
import { boxAround, boxOf, layoutOf } from './boxes.ts';
import type { EngineLine } from './engine-line.ts';
import { inColumns } from './in-columns.ts';
import { withPlaces } from './places-in-json.ts';

/** The corners of a box, or its four points. */
const cornersSchema = z.array(z.number()).min(4);
const pointsSchema = z.array(z.array(z.number()).min(2)).min(2);
const placeSchema = z.union([cornersSchema, pointsSchema]).nullish().catch(null);
const shareSchema = z.number().nullish().catch(null);

/** PaddleOCR's reading of a page by regions (PP-StructureV3, PaddleOCR-VL). */
const regionsSchema = z.object({
  parsing_res_list: z.array(
    z.object({
      block_label: z.string(),
      block_content: z.string(),
      block_bbox: placeSchema,
      block_order: z.number().nullish(),
    }),
  ),
});

/** PaddleOCR's lines of a page. */
const linesSchema = z.object({
  rec_texts: z.array(z.string()),
  rec_scores: z.array(z.number()).optional(),
  rec_polys: z.array(placeSchema).optional(),
  rec_boxes: z.array(placeSchema).optional(),
});

/** A list of lines, each with its box, as most converters write it; PaddleOCR's labels say `transcription` and `points`. */
const lineSchema = z.object({
  text: z.string().optional(),
  transcription: z.string().optional(),
  box: placeSchema,
  bbox: placeSchema,
  points: placeSchema,
  score: shareSchema,
  mean: shareSchema,
  confidence: shareSchema,
});

/** A line of PaddleOCR 2: `[[[x, y], …], ["text", 0.98]]`. */
const tupleSchema = z.tuple([pointsSchema, z.tuple([z.string(), z.number()])]);

const textsSchema = z.array(z.string()).optional().catch(undefined);

/** MinerU's list of what stands on the pages. */
const contentSchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  table_body: z.string().optional(),
  list_items: textsSchema,
  image_caption: textsSchema,
  image_footnote: textsSchema,
  img_caption: textsSchema,
  img_footnote: textsSchema,
  table_caption: textsSchema,
  table_footnote: textsSchema,
  bbox: placeSchema,
  text_level: z.number().optional(),
  page_idx: z.number(),
});
type Content = z.infer<typeof contentSchema>;

/** The lines of JSON that PaddleOCR or MinerU has written; `null`: it is something else. */
export function readJson(json: string): EngineLine[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const pages = readPages(Array.isArray(value) ? value : [value]);
  const lines = pages ?? (Array.isArray(value) ? readList(value) : null);
  return lines && withPlaces(json, lines);
}

/** Results of PaddleOCR, one a page; `null` where some one is none. */
function readPages(values: readonly unknown[]): EngineLine[] | null {
  const lines: EngineLine[] = [];
  for (const [scan, value] of values.entries()) {
    const page = readPage(value, scan);
    if (page === null) return null;
    for (const line of page) lines.push(line);
  }
  return values.length === 0 ? null : lines;
}

function readPage(value: unknown, scan: number): EngineLine[] | null {
  const wrapped = z.object({ res: z.unknown() }).safeParse(value);
  const page = wrapped.success ? wrapped.data.res : value;
  const regions = regionsSchema.safeParse(page);
  if (regions.success) return regionLines(regions.data, scan);
  const lines = linesSchema.safeParse(page);
  return lines.success ? inColumns(scoredLines(lines.data, scan)) : null;
}

function readList(value: readonly unknown[]): EngineLine[] | null {
  if (value.length === 0) return null;
  const contents = z.array(contentSchema).safeParse(value);
  if (contents.success) return contentLines(contents.data);
  const listed = z.array(lineSchema).safeParse(value);
  if (listed.success) return listedLines(listed.data);
  const pages = z
    .array(z.array(tupleSchema))
    .safeParse(tupleSchema.safeParse(value[0]).success ? [value] : value);
  if (!pages.success) return null;
  return inColumns(
    pages.data.flatMap((page, scan) =>
      page.map(([place, [text, confidence]]) => lineOf(text, { place, confidence, scan })),
    ),
  );
}

type Place = z.infer<typeof placeSchema>;

interface Known {
  place?: Place | undefined;
  confidence?: number | null | undefined;
  region?: { id: string; type: string };
  order?: number;
  scan?: number;
}

function lineOf(text: string, { place, confidence, region, order, scan }: Known): EngineLine {
  const corners = cornersSchema.safeParse(place);
  const points = pointsSchema.safeParse(place);
  const box = corners.success ? boxOf(corners.data) : points.success ? boxAround(points.data) : undefined;
  return { text, layout: layoutOf({ box, region, order, scan, confidence: confidence ?? undefined }) };
}

/**
 * The text of a region in its lines, a table in HTML in one; its box is that of all of them, and no line's own where there
 * are several.
 */
function linesIn(text: string, known: Known): EngineLine[] {
  const isTable = /<table\b/iu.test(text);
  const lines = isTable ? [text.replaceAll(/\s+/gu, ' ')] : text.split(/\r\n|\r|\n/u);
  return lines.map((line) => lineOf(line.trim(), lines.length > 1 ? { ...known, place: null } : known));
}

/** Regions in the engine's order; those to which it gives none stay where they stand. */
function regionLines({ parsing_res_list: list }: z.infer<typeof regionsSchema>, scan: number): EngineLine[] {
  let before = -Infinity;
  const ranked = list.map((region) => ({ region, rank: (before = region.block_order ?? before) }));
  return ranked
    .toSorted((left, right) => (left.rank === right.rank ? 0 : left.rank - right.rank))
    .flatMap(({ region }, order) =>
      linesIn(region.block_content, {
        place: region.block_bbox,
        region: { id: `${scan}.${order}`, type: region.block_label },
        order,
        scan,
      }),
    );
}

function scoredLines(
  { rec_texts, rec_scores, rec_polys, rec_boxes }: z.infer<typeof linesSchema>,
  scan: number,
): EngineLine[] {
  return rec_texts.map((text, at) =>
    lineOf(text, { place: rec_boxes?.[at] ?? rec_polys?.[at], confidence: rec_scores?.[at], scan }),
  );
}

/** What MinerU lists, each part a region: what stands above a picture or table, its text, and what stands below. */
function contentLines(list: readonly Content[]): EngineLine[] {
  let order = -1;
  return list.flatMap((content) => {
    const parts = partsOf(content);
    const place = parts.length > 1 ? null : content.bbox;
    return parts.flatMap(([type, text]) => {
      order += 1;
      return linesIn(text, { place, region: { id: String(order), type }, order, scan: content.page_idx });
    });
  });
}

const CAPTIONS = ['image_caption', 'img_caption', 'table_caption'] as const;
const FOOTNOTES = ['image_footnote', 'img_footnote', 'table_footnote'] as const;

function partsOf(content: Content): [type: string, text: string][] {
  const { type, text, text_level: level, table_body, list_items } = content;
  const named = (names: readonly (keyof Content)[]): [string, string][] =>
    names.flatMap((name) =>
      ((content[name] ?? []) as string[]).map((said): [string, string] => [name, said]),
    );
  return [
    ...named(CAPTIONS),
    [level === undefined ? type : `title-${level}`, text ?? table_body ?? list_items?.join('\n') ?? ''],
    ...named(FOOTNOTES),
  ];
}

/** Lines, if every one has text and some one has a box: else it is a list of something else. */
function listedLines(list: readonly z.infer<typeof lineSchema>[]): EngineLine[] | null {
  const lines = list.flatMap(({ text, transcription, box, bbox, points, score, mean, confidence }) => {
    const said = text ?? transcription;
    const place = box ?? bbox ?? points;
    return said === undefined ? [] : lineOf(said, { place, confidence: score ?? mean ?? confidence });
  });
  return lines.length === list.length && lines.some(({ layout }) => layout.box) ? inColumns(lines) : null;
}
