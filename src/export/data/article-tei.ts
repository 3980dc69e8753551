import { inDivisions, languageOf } from '../../collate/plain/tei.ts';
import { escaped } from '../../collate/plain/tei-text.ts';
import { correctorsOf, readingPieces } from '../../corrections/reading-text.ts';
import type { Article, Block } from '../../records/article.ts';
import type { Correction } from '../../records/correction.ts';
import type { Page } from '../../records/page.ts';
import { scriptOf } from '../../text/script-forms.ts';
import { cellsOf, headOf } from './article-text.ts';
import { bibl, knownCategories, publication, type TeiOwner } from './tei-header.ts';

/**
 * An article with its corrections as TEI P5: each is a `choice` of what was read, `sic`, and what it was corrected to,
 * `corr`, whose `resp` says by whom; why and when stands in `revisionDesc`. With `sic` it reads as the OCR has it, with
 * `corr` as corrected. `applied`: the corrections in the order of the text, all of which apply.
 */
export function articleTei(
  article: Article,
  page: Page,
  { applied, owner }: { applied: readonly Correction[]; owner: TeiOwner },
): string {
  const people = new Map(correctorsOf(applied).map((name, at) => [name, `R${at + 1}`]));
  const writer: Writer = {
    ids: new Map(applied.map((correction, at) => [correction, `c${at + 1}`])),
    who: (correction) =>
      correctorsOf([correction])
        .map((name) => `#${people.get(name) ?? ''}`)
        .join(' '),
  };
  const text = article.blocks.map((block) => block.text).join('');
  const blocks = article.blocks.map((block) => blockOf(block, applied, writer));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader>',
    `<fileDesc><titleStmt><title>${escaped(article.headline ?? article.id)}</title>`,
    ...[...people].map(
      ([name, id]) =>
        `<respStmt xml:id="${id}"><resp>corrected the text</resp><name>${escaped(name)}</name></respStmt>`,
    ),
    '</titleStmt>',
    publication(`<idno type="article">${article.id}</idno>`, owner),
    `<sourceDesc>${bibl(article.id, page)}</sourceDesc></fileDesc>`,
    '<encodingDesc><editorialDecl><correction method="markup"><p>By hand, each with its reason.</p></correction></editorialDecl>',
    `<classDecl><taxonomy xml:id="known">${knownCategories}</taxonomy></classDecl></encodingDesc>`,
    ...['<revisionDesc>', ...applied.map((correction) => changeOf(correction, writer)), '</revisionDesc>'],
    '</teiHeader>',
    `<text xml:lang="${languageOf(text, scriptOf(text))}"><body>`,
    ...inDivisions([aboveText(article), ...blocks].filter((part) => part !== '')),
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

interface Writer {
  ids: ReadonlyMap<Correction, string>;
  /** Pointers to who made a correction and who confirmed it. */
  who: (correction: Correction) => string;
}

function changeOf(correction: Correction, { ids, who }: Writer): string {
  const target = `#${ids.get(correction) ?? ''}`;
  return `<change when="${correction.at}" who="${who(correction)}" target="${target}">${escaped(correction.reason)}</change>`;
}

function aboveText(article: Article): string {
  const { kicker, headline, subheadline, continued } = headOf(article);
  const { dateline, byline } = article;
  const part = (name: string, text: string | null | undefined, type = ''): string =>
    text ? `<${name}${type && ` type="${type}"`}>${escaped(text)}</${name}>` : '';
  return [
    part('head', kicker, 'kicker'),
    part('head', headline, 'main'),
    part('head', subheadline, 'sub'),
    part('note', continued, 'continued'),
    part('dateline', dateline?.raw),
    part('byline', byline?.raw),
  ].join('');
}

function blockOf(block: Block, applied: readonly Correction[], { ids, who }: Writer): string {
  const text = readingPieces(block, applied)
    .map((piece) => {
      if (piece.kind === 'text') return escaped(piece.text);
      const { correction } = piece;
      const corr = `<corr resp="${who(correction)}">${escaped(piece.text)}</corr>`;
      return `<choice xml:id="${ids.get(correction) ?? ''}"><sic>${escaped(piece.original)}</sic>${corr}</choice>`;
    })
    .join('');
  if (block.type !== 'table') {
    const name = block.type === 'heading' ? 'head' : 'p';
    return `<${name} xml:id="${block.id}">${text}</${name}>`;
  }
  const rows = cellsOf(text).map(
    (cells) => `<row>${cells.map((cell) => `<cell>${cell}</cell>`).join('')}</row>`,
  );
  return `<table xml:id="${block.id}">${rows.join('')}</table>`;
}
