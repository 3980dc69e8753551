import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Elements that hold a block of text each, and such as are no text of the witness. */
const blocks = new Set([
  'p',
  'ab',
  'l',
  'head',
  'u',
  'item',
  'cell',
  'opener',
  'closer',
  'trailer',
  'salute',
  'signed',
]);
const passedOver = new Set([
  'teiHeader',
  'note',
  'fw',
  'figDesc',
  'del',
  'sic',
  'orig',
  'abbr',
  'rdg',
  'back',
]);

/**
 * The text of a TEI file, a block a line: its body without notes, page furniture and deletions, of two spellings the
 * editor's (`corr`, `reg`, `expan`), of an apparatus the lemma. Throws where it is no well-formed XML.
 */
export function readTei(xml: string): string {
  const parser = new SaxesParser();
  const lines: string[] = [];
  let line = '';
  let hidden = 0;
  let depth = 0;
  const close = (): void => {
    const text = line.replaceAll(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const local = name.replace(/^.*:/u, '');
    if (hidden > 0 || passedOver.has(local)) hidden += 1;
    if (local === 'text') depth += 1;
    if (hidden > 0) return;
    if (blocks.has(local)) close();
    if (local === 'lb' || local === 'pb' || local === 'cb') {
      if (attributes['break'] === 'no') line = line.replace(/\s*[-\u2010\u2e17\u00ac]?\s*$/u, '');
      else line += ' ';
    }
  });
  parser.on('closetag', ({ name }) => {
    const local = name.replace(/^.*:/u, '');
    if (hidden > 0) hidden -= 1;
    else if (blocks.has(local)) close();
    if (local === 'text') {
      depth -= 1;
      close();
    }
  });
  parser.on('text', (text) => {
    if (hidden === 0 && depth > 0) line += text;
  });
  parser.write(xml).close();
  return `${lines.join('\n\n')}\n`;
}
