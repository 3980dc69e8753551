import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { EngineFileError } from './engine-line.ts';

/** What is done with the parts of an XML file, in its order; names come without their prefixes. */
export interface XmlHandlers {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** Entities of HTML that engines write. */
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Goes over an XML file. Throws an `EngineFileError` where it is not well-formed. */
export function walkXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, entities);
  parser.on('error', ({ message }) => {
    const said = message.replace(/^\S*?\d+:\d+: /u, '').replace(/\.$/u, '');
    throw new EngineFileError(said, { line: parser.line, column: parser.columnIndex + 1 });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open(localName(name), attributes));
  parser.on('closetag', ({ name }) => close(localName(name)));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
