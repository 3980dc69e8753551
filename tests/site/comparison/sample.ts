import type { Article } from '../../../src/records/article.ts';
import type { Story } from '../../../src/records/story.ts';
import type { Variant } from '../../../src/records/variant.ts';

/** An article of paragraphs; a text that begins with `# ` is a section heading. */
export function article(id: string, texts: readonly string[], more: Partial<Article> = {}): Article {
  return {
    id,
    page: id.split('-')[0] ?? '',
    order: 1,
    kind: 'article',
    headline: null,
    subheadline: null,
    kicker: null,
    byline: null,
    agency: null,
    dateline: null,
    continuedFrom: null,
    complete: true,
    missing: [],
    blocks: texts.map((text, index) => ({
      id: `p${index + 1}`,
      type: text.startsWith('# ') ? 'heading' : 'paragraph',
      text: text.replace(/^# /, ''),
      sources: [{ line: index + 1, column: 1, length: text.replace(/^# /, '').length }],
    })),
    sources: {},
    seams: [],
    arranged: null,
    ...more,
  };
}

/** A joint text of paragraphs without variants. */
export function jointText(texts: readonly string[]): Story['joint'] {
  return {
    blocks: texts.map((text, index) => ({
      id: `j${index + 1}`,
      type: 'paragraph',
      text,
      runs: [],
      doubtful: [],
    })),
  };
}

/** A place in the form `p2:3-4`: block, and half-open offsets. */
type PlaceSpec = `${string}:${number}-${number}`;

interface VariantSpec extends Partial<Omit<Variant, 'places'>> {
  articles: readonly Article[];
  places: Record<string, PlaceSpec>;
  /** Of a `layout` variant: the witnesses that begin a paragraph at the place. */
  breaks?: readonly string[];
}

/** A variant of the witnesses named in `places`; its readings are what stands there in the articles. */
export function variant(id: string, { articles, places, breaks = [], ...fields }: VariantSpec): Variant {
  const placed = Object.entries(places).map(([witness, spec]) => {
    const [, block = '', from = '', to = ''] = /^(p\d+):(\d+)-(\d+)$/.exec(spec) ?? [];
    return {
      witness,
      block,
      from: Number(from),
      to: Number(to),
      file: `${witness}.txt`,
      line: 1,
      column: Number(from) + 1,
    };
  });
  const readings = new Map<string, string[]>();
  for (const { witness, block, from, to } of placed) {
    const text =
      articles.find((one) => one.id === witness)?.blocks.find((one) => one.id === block)?.text ?? '';
    const reading = fields.class === 'layout' ? (breaks.includes(witness) ? '¶' : '') : text.slice(from, to);
    readings.set(reading, [...(readings.get(reading) ?? []), witness]);
  }
  const most = [...readings].find(([, witnesses]) => witnesses.length * 2 > placed.length);
  return {
    id,
    story: 's-000-a1',
    class: 'shape',
    rule: 'classify:shape',
    group: null,
    readings: [...readings].map(([text, witnesses]) => ({ text, witnesses })),
    context: { before: '', after: '' },
    places: placed,
    abstaining: [],
    majority: most?.[0] ?? null,
    suspects: most
      ? placed.map(({ witness }) => witness).filter((witness) => !most[1].includes(witness))
      : [],
    ...fields,
  };
}

/** A story of these articles; what is not given is empty. */
export function story(articles: readonly Article[], more: Partial<Story> = {}): Story {
  return {
    id: 's-000-a1',
    headline: articles[0]?.headline ?? null,
    witnesses: articles.map(({ id }) => ({ article: id, relation: 'whole', coverage: [] })),
    moves: [],
    joint: { blocks: [] },
    ...more,
  };
}
