import type { PlainCollation } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';
import { escaped } from './tei-text.ts';
import { segmentsOf } from './walk.ts';

/**
 * The collation as a variant graph in GraphML: a node for every stretch of text, from one start to one end, and an edge
 * for the witnesses that go from one to the next; a witness's way from start to end is its text.
 */
export function writeGraphml(collation: PlainCollation): string {
  const sigla = siglaOf(collation);
  const nodes = ['<node id="n0"><data key="text"></data></node>'];
  const edges = new Map<string, string[]>();
  const at = new Map(collation.witnesses.map(({ witness }) => [witness, 0]));
  const go = (witness: string, to: number): void => {
    const key = `${at.get(witness) ?? 0} ${to}`;
    edges.set(key, [...(edges.get(key) ?? []), sigla.get(witness) ?? witness]);
    at.set(witness, to);
  };
  for (const { own, variant } of segmentsOf(collation)) {
    for (const [text, members] of Map.groupBy(own, ([, reading]) => reading.text)) {
      if (text === '') continue;
      const rank = variant ? `<data key="class">${variant.class}</data>` : '';
      nodes.push(`<node id="n${nodes.length}"><data key="text">${escaped(text)}</data>${rank}</node>`);
      for (const [witness] of members) go(witness, nodes.length - 1);
    }
  }
  for (const { witness, coverage } of collation.witnesses) if (coverage.length > 0) go(witness, nodes.length);
  nodes.push(`<node id="n${nodes.length}"><data key="text"></data></node>`);
  const written = [...edges].map(([key, witnesses]) => {
    const [source = '', target = ''] = key.split(' ');
    return `<edge source="n${source}" target="n${target}"><data key="witnesses">${escaped(witnesses.join(', '))}</data></edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="text" for="node" attr.name="text" attr.type="string"/>',
    '<key id="class" for="node" attr.name="class" attr.type="string"/>',
    '<key id="witnesses" for="edge" attr.name="witnesses" attr.type="string"/>',
    '<graph edgedefault="directed">',
    ...nodes,
    ...written,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
