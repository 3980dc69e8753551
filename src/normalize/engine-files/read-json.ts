import { z } from 'zod';
import { boxAround, boxOf, layoutOf } from './boxes.ts';
import type { EngineLine } from './engine-line.ts';
import { htmlText } from './html-text.ts';

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

/** MinerU's list of what stands on the pages. */
const contentSchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  table_body: z.string().optional(),
  list_items: z.array(z.string()).optional(),
  bbox: placeSchema,
  text_level: z.number().optional(),
  page_idx: z.number(),
});

/** The lines of JSON that PaddleOCR or MinerU has written; `null`: it is something else. */
export function readJson(json: string): EngineLine[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  return readValue(value);
}

function readValue(value: unknown): EngineLine[] | null {
  const page = unwrapped(value);
  const regions = regionsSchema.safeParse(page);
  if (regions.success) return regionLines(regions.data);
  const lines = linesSchema.safeParse(page);
  if (lines.success) return scoredLines(lines.data);
  if (!Array.isArray(value) || value.length === 0) return null;
  const contents = z.array(contentSchema).safeParse(value);
  if (contents.success) return contentLines(contents.data);
  const listed = z.array(lineSchema).safeParse(value);
  if (listed.success) return listedLines(listed.data);
  const pages = z
    .array(z.array(tupleSchema))
    .safeParse(tupleSchema.safeParse(value[0]).success ? [value] : value);
  if (!pages.success) return null;
  return pages.data.flat().map(([place, [text, confidence]]) => lineOf(text, { place, confidence }));
}

/** A page's result without what it is wrapped in: a list of one, `res`. */
function unwrapped(value: unknown): unknown {
  const only = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  const wrapped = z.object({ res: z.unknown() }).safeParse(only);
  return wrapped.success ? wrapped.data.res : only;
}

type Place = z.infer<typeof placeSchema>;

interface Known {
  place?: Place | undefined;
  confidence?: number | null | undefined;
  region?: { id: string; type: string };
  order?: number;
}

function lineOf(text: string, { place, confidence, region, order }: Known): EngineLine {
  const corners = cornersSchema.safeParse(place);
  const points = pointsSchema.safeParse(place);
  const box = corners.success ? boxOf(corners.data) : points.success ? boxAround(points.data) : undefined;
  return { text, layout: layoutOf({ box, region, order, confidence: confidence ?? undefined }) };
}

/** The text of a region in its lines; its box is that of all of them, and no line's own where there are several. */
function linesIn(text: string, known: Known): EngineLine[] {
  const lines = htmlText(text).split(/\r\n|\r|\n/u);
  return lines.map((line) => lineOf(line.trim(), lines.length > 1 ? { ...known, place: null } : known));
}

/** Regions in the engine's order; those to which it gives none stay where they stand. */
function regionLines({ parsing_res_list: list }: z.infer<typeof regionsSchema>): EngineLine[] {
  let before = -Infinity;
  const ranked = list.map((region) => ({ region, rank: (before = region.block_order ?? before) }));
  return ranked
    .toSorted((left, right) => (left.rank === right.rank ? 0 : left.rank - right.rank))
    .flatMap(({ region }, order) =>
      linesIn(region.block_content, {
        place: region.block_bbox,
        region: { id: String(order), type: region.block_label },
        order,
      }),
    );
}

function scoredLines({
  rec_texts,
  rec_scores,
  rec_polys,
  rec_boxes,
}: z.infer<typeof linesSchema>): EngineLine[] {
  return rec_texts.map((text, at) =>
    lineOf(text, { place: rec_boxes?.[at] ?? rec_polys?.[at], confidence: rec_scores?.[at] }),
  );
}

function contentLines(list: readonly z.infer<typeof contentSchema>[]): EngineLine[] {
  return list.flatMap(({ type, text, text_level, table_body, list_items, bbox }, order) =>
    linesIn(text ?? table_body ?? list_items?.join('\n') ?? '', {
      place: bbox,
      region: { id: String(order), type: text_level === undefined ? type : `title-${text_level}` },
      order,
    }),
  );
}

/** Lines, if every one has text and some one has a box: else it is a list of something else. */
function listedLines(list: readonly z.infer<typeof lineSchema>[]): EngineLine[] | null {
  const lines = list.flatMap(({ text, transcription, box, bbox, points, score, mean, confidence }) => {
    const said = text ?? transcription;
    const place = box ?? bbox ?? points;
    return said === undefined ? [] : lineOf(said, { place, confidence: score ?? mean ?? confidence });
  });
  return lines.length === list.length && lines.some(({ layout }) => layout.box) ? lines : null;
}
