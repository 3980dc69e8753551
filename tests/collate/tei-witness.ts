import { SaxesParser } from 'saxes';

/** Each witness of a TEI file made again, by its name: its readings, and in place of its line ends what its file has. */
export function witnessesOf(tei: string): Map<string, string> {
  const names = new Map(
    [...tei.matchAll(/<witness xml:id="(W\d+)"[^>]*>([^<]*)</gu)].map(([, id = '', name = '']) => [id, name]),
  );
  return new Map([...names].map(([id, name]) => [name, witnessOf(tei, `#${id}`)]));
}

export function witnessOf(tei: string, id: string): string {
  const begins = new RegExp(`<rdg wit="${id}"><(witStart|lacunaStart|witEnd)/>`, 'u').exec(tei)?.[1];
  let text = '';
  let reading: string[] | null = null;
  let inBlock = false;
  let reached = begins !== 'witStart';
  let skipped = 0;
  const isOwn = (): boolean => (reading === null ? reached : reading.includes(id));
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'p' || name === 'head' || name === 'l')
      inBlock = attributes['xml:id']?.startsWith('j') === true;
    if (name === 'lem' || name === 'rdg') reading = (attributes['wit'] ?? '').split(' ');
    if (name === 'witStart' || name === 'lacunaEnd') reached ||= isOwn();
    if ((name === 'witEnd' || name === 'lacunaStart') && isOwn()) reached = false;
    if (name !== 'lb' || attributes['ed']?.split(' ').includes(id) !== true) return;
    text += attributes['rend'] ?? '\n';
    skipped = Number(attributes['n'] ?? 0);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'lem' || name === 'rdg') reading = null;
    if (name === 'p' || name === 'head' || name === 'l') inBlock = false;
  });
  parser.on('text', (piece) => {
    if (!inBlock || !isOwn()) return;
    const left = Math.min(skipped, piece.length);
    text += piece.slice(left);
    skipped -= left;
  });
  parser.write(tei).close();
  return text;
}
