import { parseArgs } from 'node:util';
import { leftOut, type LeftOut } from '../../src/collate/plain/leave-out.ts';
import { limits } from '../../src/records/limits.ts';
import { wrongUsage } from '../flags.ts';
import type { NamedFile } from './read-witnesses.ts';

export const formats = ['json', 'text', 'csv', 'tei', 'table', 'graphml'] as const;
export type Format = (typeof formats)[number];

const usage = 'npm run collate -- A.txt B.txt … [--format json|text|csv|tei|table|graphml] [--help for more]';

const help = `npm run -s collate -- A.txt B.txt … collates texts, one witness a file: plain text, Markdown (.md), TEI,
files of OCR engines (ALTO, hOCR, PAGE, TSV, JSON of PaddleOCR or MinerU), or JSON with tokens as CollateX takes it.

  --format F        json (default): all that is known, enough to make every witness again
                    text: an apparatus to read; csv: for spreadsheets; tei: TEI P5, parallel segmentation
                    table: the alignment, tabs between columns; graphml: the variant graph
  --siglum A=FILE   calls the witness in FILE A (again for each); the others are called by their files, without .txt
                    witnesses stand in the order in which they are named
  --base A          follows this witness (siglum or file) in the joint text and the lemmas, whatever the majority reads
  --fragments       the texts are parts: they may begin late and stop early, and are silent where they do not reach;
                    else each file is the whole text, and what one lacks at either end is an omission
  --lines           keeps every line (verse); else lines that are wrapped are joined to paragraphs
  --without K,K     leaves variants out: ${leftOut.join(', ')} (spelling: width and form of letters, and single words
                    of which few letters differ)
  --no-verdict      no votes and no suspects; names of classes that suit an author's own changes
  --help            this`;

/** What the command is asked for. */
export interface CollateFlags {
  files: NamedFile[];
  format: Format;
  base: string | undefined;
  fragments: boolean;
  lines: boolean;
  without: LeftOut[];
  verdict: boolean;
}

/** Reads the flags; wrong ones are told and end with exit 2, `--help` with 0. */
export function collateFlags(): CollateFlags {
  const { values, positionals } = parsed();
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const format = formats.find((one) => one === values.format);
  if (!format) return wrongUsage(`--format ${values.format}: expected ${formats.join(', ')}.`, usage);
  const without = values.without.flatMap((list) => list.split(',')).filter(Boolean);
  const strange = without.find((kind) => !leftOut.some((one) => one === kind));
  if (strange !== undefined)
    return wrongUsage(`--without ${strange}: expected ${leftOut.join(', ')}.`, usage);
  return {
    files: withSigla(positionals, values.siglum),
    format,
    base: values.base,
    fragments: values.fragments,
    lines: values.lines,
    without: leftOut.filter((one) => without.includes(one)),
    verdict: values.verdict,
  };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'json' },
        siglum: { type: 'string', multiple: true, default: [] },
        base: { type: 'string' },
        fragments: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
        without: { type: 'string', multiple: true, default: [] },
        verdict: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
      allowNegative: true,
      strict: true,
    });
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/**
 * The files in the order in which they are named, each with its siglum; one that only `--siglum` names comes behind. A file
 * that is named twice takes the sigla that are given for it one after the other.
 */
function withSigla(paths: readonly string[], given: readonly string[]): NamedFile[] {
  const pairs = given.map((one) => {
    const [, siglum = '', path = ''] = /^([^=]+)=(.+)$/u.exec(one) ?? [];
    return siglum === '' ? wrongUsage(`--siglum ${one}: expected SIGLUM=FILE.`, usage) : { path, siglum };
  });
  const sigla = pairs.map(({ siglum }) => siglum);
  const twice = sigla.find((siglum, at) => sigla.indexOf(siglum) < at);
  if (twice !== undefined) return wrongUsage(`--siglum ${twice}=…: two witnesses would be called so.`, usage);
  const left = [...pairs];
  const named = paths.map((path) => {
    const at = left.findIndex((one) => one.path === path);
    return { path, siglum: at < 0 ? undefined : left.splice(at, 1)[0]?.siglum };
  });
  return [...named, ...left];
}

/** Tells that there is nothing to collate and ends with exit 2. */
export const tooFew = (): never => wrongUsage('At least two files are needed, one for each witness.', usage);

export const tooMany = (count: number): never =>
  wrongUsage(`${count} witnesses are too many, expected at most ${limits.witnesses.most}.`, usage);
