import type { Article } from '../records/article.ts';
import type { DataFiles } from '../records/json-schema.ts';
import type { JointBlock, Story } from '../records/story.ts';
import type { Variant } from '../records/variant.ts';
import { keyOf } from '../text/form.ts';

/**
 * Checks every stored offset against the text that it points into, and readings, passages and suspicions against what
 * stands there; throws at the first one that does not fit.
 */
export function checkOffsets(data: DataFiles): void {
  const texts = new Map(data.articles.map((article) => [article.id, textsOf(article.blocks)]));
  for (const article of data.articles)
    for (const { block, offset } of article.seams) stretchIn(texts.get(article.id), block, [offset, offset]);
  for (const variant of data.variants) checkVariant(variant, texts);
  for (const story of data.stories) checkStory(story, texts);
  for (const { a, b, passages } of data.links)
    for (const passage of passages) {
      stretchIn(texts.get(b), passage.b.block, [passage.b.from, passage.b.to]);
      equal(stretchIn(texts.get(a), passage.a.block, [passage.a.from, passage.a.to]), passage.text);
    }
  for (const { place, text } of data.suspicions)
    if (place) equal(stretchIn(texts.get(place.witness), place.block, [place.from, place.to]), text);
}

type Texts = ReadonlyMap<string, string>;

const textsOf = (blocks: readonly (Article['blocks'][number] | JointBlock)[]): Texts =>
  new Map(blocks.map(({ id, text }) => [id, text]));

function checkVariant(
  { id, class: given, readings, places }: Variant,
  texts: ReadonlyMap<string, Texts>,
): void {
  const saidBy = new Map(readings.flatMap(({ text, witnesses }) => witnesses.map((one) => [one, text])));
  for (const { witness, block, from, to } of places) {
    const printed = stretchIn(texts.get(witness), block, [from, to]);
    const said = saidBy.get(witness);
    if (said === undefined) throw new Error(`${witness} has a place but no reading of ${id}; this is a bug`);
    if (given === 'layout') equal(printed, '');
    else if (printed !== said) equal(saidIn(printed), saidIn(said));
  }
}

const saidIn = (text: string): string => keyOf(text).replaceAll(' ', '');

function checkStory({ witnesses, moves, joint }: Story, texts: ReadonlyMap<string, Texts>): void {
  const own = textsOf(joint.blocks);
  const place = ({ block, offset }: { block: string; offset: number }, of: Texts | undefined = own): void => {
    stretchIn(of, block, [offset, offset]);
  };
  for (const { article, coverage } of witnesses)
    for (const { from, to, own: ends } of coverage) {
      [from, to].forEach((end) => place(end));
      if (ends) [ends.from, ends.to].forEach((end) => place(end, texts.get(article)));
    }
  for (const { witness, block, from, to, after } of moves) {
    stretchIn(texts.get(witness), block, [from, to]);
    if (after) place(after);
  }
  for (const { id, runs, doubtful, places = [] } of joint.blocks)
    for (const { from, to } of [...runs, ...doubtful, ...places]) stretchIn(own, id, [from, to]);
}

function stretchIn(texts: Texts | undefined, block: string, [from, to]: readonly [number, number]): string {
  const text = texts?.get(block);
  if (text === undefined) throw new Error(`A place in a block ${block} that is not there; this is a bug`);
  if (from > to || to > text.length)
    throw new Error(`A place ${from}–${to} in block ${block} of ${text.length} code units; this is a bug`);
  return text.slice(from, to);
}

function equal(printed: string, said: string): void {
  if (printed !== said) throw new Error(`“${said}” is said to stand where “${printed}” does; this is a bug`);
}
