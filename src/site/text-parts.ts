import { onceFor } from '../records/once-for.ts';

/** A part of a long text that has a page of its own: the `number`th from 1, of `of`, with its blocks counted from 1. */
export interface TextPart {
  number: number;
  of: number;
  first: number;
  last: number;
}

/** Texts of more characters are shown in parts: a page of all of one would be megabytes. */
const longFrom = 20_000;

/** Characters of a part, to the nearest block. */
const aPart = 10_000;

/** A text in parts of whole blocks, all of about the same length; one that is not long is one part. */
export const textParts = onceFor((blocks: readonly { text: string }[]): TextPart[] => {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const wanted = all > longFrom ? Math.ceil(all / aPart) : 1;
  let passed = 0;
  const groups = Map.groupBy(blocks.keys(), (at) => {
    const part = Math.min(Math.floor((passed * wanted) / Math.max(all, 1)), wanted - 1);
    passed += blocks[at]?.text.length ?? 0;
    return part;
  });
  const parts = [...groups.values()].map((at) => ({ first: (at[0] ?? 0) + 1, last: (at.at(-1) ?? 0) + 1 }));
  if (parts.length === 0) parts.push({ first: 1, last: 0 });
  return parts.map((range, at) => ({ number: at + 1, of: parts.length, ...range }));
});

/** Whether a part holds a block, by its number from 1. */
export const isIn = ({ first, last }: TextPart, block: number): boolean => first <= block && block <= last;

/** A part of a text as its page leads to the others. */
export interface PartedText {
  part: TextPart;
  parts: readonly TextPart[];
  /** What addresses name that stands in other parts, by the number of the part: the first part alone leads there. */
  elsewhere: ReadonlyMap<number, readonly string[]>;
}

/** Where an address names a place: the number of a block, from 1, and an id of the page. */
export type Anchor = readonly [block: number, id: string];

/** Lets the first part of a text lead to what the others hold. */
export function partedText(
  { part, parts }: Pick<PartedText, 'part' | 'parts'>,
  anchors: () => Iterable<Anchor>,
): PartedText {
  if (part.number > 1 || parts.length === 1) return { part, parts, elsewhere: new Map() };
  const blocks = new Map<string, number>();
  for (const [block, id] of anchors()) if (!blocks.has(id)) blocks.set(id, block);
  const elsewhere = Map.groupBy(
    blocks.keys(),
    (id) => parts.find((one) => isIn(one, blocks.get(id) ?? 1))?.number ?? 1,
  );
  elsewhere.delete(1);
  return { part, parts, elsewhere };
}

/** The title of a part's page. */
export const partTitle = (title: string, { number, of }: TextPart): string =>
  of === 1 ? title : `${title} ${number}/${of}`;

/** What a part's address adds to that of the text, which is the address of the first one. */
export const partRoute = ({ number }: Pick<TextPart, 'number'>): string | undefined =>
  number === 1 ? undefined : `part/${number}`;

/** The address of a part of what stands at `address`. */
export function partAddress(address: string, part: Pick<TextPart, 'number'>, anchor?: string): string {
  const route = partRoute(part);
  return `${address}${route === undefined ? '' : `${route}/`}${anchor === undefined ? '' : `#${anchor}`}`;
}
