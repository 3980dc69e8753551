import { collatePlain, type PlainCollation } from '../../src/collate/plain/collate-plain.ts';

/** Collates texts, one paragraph a line, named a, b, c and so on. */
export function collateLines(...texts: string[]): PlainCollation {
  return collatePlain(texts.map((text, at) => ({ name: nameOf(at), text: text.replaceAll('\n', '\n\n') })));
}

/** Collates texts that may begin late and stop early, one paragraph a line, named a, b, c and so on. */
export function collateFragments(...texts: string[]): PlainCollation {
  return collatePlain(
    texts.map((text, at) => ({ name: nameOf(at), text: text.replaceAll('\n', '\n\n') })),
    { fragments: true },
  );
}

/** Two texts written as one: `郑[重/军]强调` is 郑重强调 and 郑军强调. */
export function collateNotation(notation: string): PlainCollation {
  const side = (at: 0 | 1): string =>
    notation.replace(/\[(?<left>[^/\]]*)\/(?<right>[^\]]*)\]/gu, (_, left: string, right: string) =>
      at === 0 ? left : right,
    );
  return collateLines(side(0), side(1));
}

/** The first text with the readings of the second one marked in it, in the same notation; breaks are line feeds. */
export function writeNotation({ variants }: PlainCollation, first: string): string {
  const paragraphs = first.split('\n');
  for (const variant of variants.toReversed()) {
    if (variant.class === 'layout') continue;
    const place = variant.places.find(({ witness }) => witness === 'a');
    const other = variant.readings.find(({ witnesses }) => witnesses.includes('b'))?.text ?? '';
    const text = paragraphs[(place?.block ?? 1) - 1];
    if (!place || text === undefined) continue;
    const own = text.slice(place.from, place.to);
    paragraphs[place.block - 1] = `${text.slice(0, place.from)}[${own}/${other}]${text.slice(place.to)}`;
  }
  return paragraphs.join('\n');
}

function nameOf(at: number): string {
  return String.fromCharCode(0x61 + at);
}

/** Class and readings of every variant: `shape 重|军`. */
export function briefly({ variants }: PlainCollation): string[] {
  return variants.map(
    ({ class: given, readings }) => `${given} ${readings.map(({ text }) => text).join('|')}`,
  );
}
