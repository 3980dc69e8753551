import { readFileSync } from 'node:fs';

/** From a first to a last character, both inclusive, and every line between that is not blank. */
export interface Piece {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export const fieldNames = [
  'headline',
  'subheadline',
  'kicker',
  'byline',
  'dateline',
  'continuedFrom',
] as const;
export type FieldName = (typeof fieldNames)[number];

export interface ExpectedField {
  text: string;
  /** What is read out of the text: names, place and date, page. */
  parts: string[];
  pieces: Piece[];
}

export interface ExpectedBlock {
  id: string;
  type: string;
  pieces: Piece[];
  /** The text, or its first and last eight characters with `…` between. */
  text: string;
  /** Stretches with the spaces that stay. */
  spaces: string[];
}

export interface ExpectedSeam {
  kinds: string[];
  lost: boolean;
  block: string;
  /** `start`, `end`, or the characters before it. */
  at: string;
}

export interface ExpectedRecord {
  id: string;
  kind: string;
  complete: boolean;
  missing: string[];
  arranged: string;
  fields: Map<FieldName, ExpectedField>;
  agency: string | null;
  seams: ExpectedSeam[];
  blocks: ExpectedBlock[];
}

export interface ExpectedUnassigned {
  reason: string;
  pieces: Piece[];
}

export interface ExpectedPage {
  records: ExpectedRecord[];
  unassigned: ExpectedUnassigned[];
}

/** Reads an `expected.txt` (its notation: `tests/fixtures/pages/README.md`). Throws on a line it does not understand. */
export function readExpectation(file: URL): ExpectedPage {
  const page: ExpectedPage = { records: [], unassigned: [] };
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('# ')) return;
      if (!addLine(page, line)) throw new Error(`${file.pathname}:${index + 1}: not understood: ${line}`);
    });
  return page;
}

function addLine(page: ExpectedPage, line: string): boolean {
  if (line.startsWith('== ')) {
    page.records.push(headLine(line));
    return true;
  }
  const unassigned = /^unassigned: (?<reason>\S+) @(?<pieces>\S+) /u.exec(line)?.groups;
  if (unassigned) {
    page.unassigned.push({ reason: unassigned['reason'] ?? '', pieces: pieces(unassigned['pieces']) });
    return true;
  }
  const record = page.records.at(-1);
  return record !== undefined && (addBlock(record, line) || addAttribute(record, line));
}

function headLine(line: string): ExpectedRecord {
  const [, id = '', kind = '', ...pairs] = line.split(' ');
  const values = new Map(pairs.map((pair) => pair.split('=') as [string, string]));
  const missing = values.get('missing') ?? '-';
  return {
    id,
    kind,
    complete: values.get('complete') === 'yes',
    missing: missing === '-' ? [] : missing.split(','),
    arranged: values.get('arranged') ?? 'no',
    fields: new Map(),
    agency: null,
    seams: [],
    blocks: [],
  };
}

function addBlock(record: ExpectedRecord, line: string): boolean {
  const space = /^ {2}space: (?<space>.+)$/u.exec(line)?.groups?.['space'];
  if (space !== undefined) {
    record.blocks.at(-1)?.spaces.push(space);
    return record.blocks.length > 0;
  }
  const found = /^(?<id>p\d+) (?<type>paragraph|heading) @(?<pieces>\S+) (?<text>.+)$/u.exec(line)?.groups;
  if (!found) return false;
  const { id = '', type = '', text = '' } = found;
  record.blocks.push({ id, type, pieces: pieces(found['pieces']), text, spaces: [] });
  return true;
}

function addAttribute(record: ExpectedRecord, line: string): boolean {
  const seam = /^seam: (?<kinds>\S+) (?<loss>lost|whole) (?<block>p\d+) (?:after )?(?<at>.+)$/u.exec(
    line,
  )?.groups;
  if (seam) {
    const { kinds = '', block = '', at = '' } = seam;
    record.seams.push({ kinds: kinds.split('|'), lost: seam['loss'] === 'lost', block, at });
    return true;
  }
  const agency = /^agency: (?<agency>.+)$/u.exec(line)?.groups?.['agency'];
  if (agency !== undefined) {
    record.agency = agency;
    return true;
  }
  const field = /^(?<name>\w+): (?<text>.+) @(?<pieces>[\d:+-]+)$/u.exec(line)?.groups;
  const name = fieldNames.find((known) => known === field?.['name']);
  if (!field || name === undefined) return false;
  const [text = '', ...parts] = (field['text'] ?? '').split(/ \| ?/u);
  record.fields.set(name, { text, parts, pieces: pieces(field['pieces']) });
  return true;
}

function pieces(list = ''): Piece[] {
  return list.split('+').map((piece) => {
    const [line, column, endLine, endColumn] = piece.split(/[:-]/u).map(Number);
    if (!line || !column || !endLine || !endColumn) throw new Error(`not a piece: ${piece}`);
    return { line, column, endLine, endColumn };
  });
}
