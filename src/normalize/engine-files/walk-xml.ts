import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { EngineFileError, type FilePlace } from './engine-line.ts';

/** What is done with the parts of an XML file, in its order; names come without their prefixes. `place`: where a tag ends. */
export interface XmlHandlers {
  open: (name: string, attributes: Readonly<Record<string, string>>, place: FilePlace) => void;
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

/** Engines nest their elements ten deep; groups of regions in groups are gone through anew for each level. */
const MOST_DEEP = 200;

/** Goes over an XML file. Throws an `EngineFileError` where it is not well-formed or nested too deep. */
export function walkXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser();
  const placeOf = (): FilePlace => ({ line: parser.line, column: parser.columnIndex + 1 });
  Object.assign(parser.ENTITIES, entities);
  parser.on('error', ({ message }) => {
    const said = message.replace(/^\S*?\d+:\d+: /u, '').replace(/\.$/u, '');
    throw new EngineFileError(said, placeOf());
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > MOST_DEEP)
      throw new EngineFileError(`elements nested more than ${MOST_DEEP} deep`, placeOf());
    open(localName(name), attributes, placeOf());
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(localName(name));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
