import type { JointBlock } from '../../records/story.ts';
import type { JointMark } from '../story-record.ts';
import type { PlainCollation, PlainVariant } from './collate-plain.ts';

/**
 * The joint text with its apparatus as TEI P5, parallel segmentation: `app` with `lem` and `rdg`, each `app` of the
 * class as its `type` and the rule as its `subtype`. Variants of breaks alone are not written: TEI nests no `p` in `app`.
 */
export function writeTei({ witnesses, variants, joint, marks }: PlainCollation): string {
  const ids = new Map(witnesses.map(({ witness }, at) => [witness, `W${at + 1}`]));
  const list = witnesses.map(
    ({ witness }) => `<witness xml:id="${ids.get(witness) ?? ''}">${escaped(witness)}</witness>`,
  );
  const byName = new Map(variants.map((variant) => [variant.id, variant]));
  const paragraph = (block: JointBlock): string => {
    const own = marks.filter((mark) => mark.block === block.id);
    return withApparatus(block.text, own, (mark, text) =>
      apparatusEntry(byName.get(mark.variant), text, ids),
    );
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader><fileDesc><titleStmt><title>Collation</title></titleStmt>',
    '<publicationStmt><p>Made by Duikan</p></publicationStmt>',
    `<sourceDesc><listWit>${list.join('')}</listWit></sourceDesc></fileDesc>`,
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>',
    '<text><body>',
    ...joint.blocks.map((block) => `<p xml:id="${block.id}">${paragraph(block)}</p>`),
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

function withApparatus(
  text: string,
  marks: readonly JointMark[],
  entry: (mark: JointMark, text: string) => string,
): string {
  let written = '';
  let at = 0;
  for (const mark of marks) {
    written += escaped(text.slice(at, mark.from)) + entry(mark, text.slice(mark.from, mark.to));
    at = mark.to;
  }
  return written + escaped(text.slice(at));
}

function apparatusEntry(
  variant: PlainVariant | undefined,
  text: string,
  ids: ReadonlyMap<string, string>,
): string {
  if (!variant) return escaped(text);
  const lemma = variant.readings.find((reading) => reading.text === text) ?? variant.readings[0];
  const readings = variant.readings.map((reading) => {
    const name = reading === lemma ? 'lem' : 'rdg';
    const witnesses = reading.witnesses.map((witness) => `#${ids.get(witness) ?? ''}`).join(' ');
    return { name, written: `<${name} wit="${witnesses}">${escaped(reading.text)}</${name}>` };
  });
  const sorted = readings.toSorted((a, b) => Number(b.name === 'lem') - Number(a.name === 'lem'));
  const subtype = variant.rule.replace('classify:', '');
  return `<app type="${variant.class}" subtype="${subtype}">${sorted.map(({ written }) => written).join('')}</app>`;
}

/** Text as XML: its five signs named, and characters that XML 1.0 has no place for left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
