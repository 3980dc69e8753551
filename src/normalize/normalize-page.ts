import { type VFile, VFile as File } from 'vfile';
import { unified } from 'unified';
import type { Place, Problem } from '../diagnostics/problem.ts';
import { sortProblems } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import type { Article } from '../records/article.ts';
import { limits } from '../records/limits.ts';
import type { Page } from '../records/page.ts';
import type { Reading } from '../records/reading.ts';
import { pageIdSchema } from '../records/source.ts';
import { sha256 as portableSha256 } from '../text/sha256.ts';
import { checkArranged, checkArrangement } from './articles/arrange.ts';
import { type DecodedPage, decodePage } from './read/decode.ts';
import { oddCharacters } from './read/odd-characters.ts';
import { type EnginePage, readEnginePage } from './engine-files/engine-page.ts';
import { idOfFile, isTextName, sidecarName } from './read/page-file.ts';
import { parsePage } from './lines/parse-page.ts';
import { type ReadSidecar, readSidecar } from './read/sidecar.ts';
import { type PageRecords, stages } from './stages.ts';

export interface PageInput {
  /** The path of the page's file in the folder of pages; its id is the sidecar's, or what `idOfFile` makes of that. */
  file: string;
  bytes: Uint8Array;
  /** The text of the sidecar, `null` where there is none. */
  sidecar: string | null;
  /** SHA-256 in hex; where it is left out, one that runs everywhere and takes longer than the platform's own. */
  sha256?: (bytes: Uint8Array) => string;
}

export interface NormalizedPage {
  /** `null` where the page or its sidecar is unusable; `problems` then holds an error. */
  page: Page | null;
  articles: Article[];
  problems: Problem[];
  /**
   * What all places speak of: the decoded page with LF line ends, or the text of an engine's file, its lines in reading order;
   * empty where it could not be read.
   */
  text: string;
  /** How the page's lines were told, found out when somebody asks. */
  reading: () => Reading | null;
}

/** Turns one OCR'd page into its records. Throws nothing: what is wrong with the data is in `problems`. */
export function normalizePage({ file, bytes, sidecar, sha256 = portableSha256 }: PageInput): NormalizedPage {
  const decoded = readBytes(file, bytes);
  const said = sidecar === null ? noSidecar() : readSidecar(sidecarName(file), sidecar);
  if ('rule' in decoded) return unusable([...said.problems, decoded]);
  const read = readText(file, decoded.text);
  if ('rule' in read) return unusable([...said.problems, read]);
  const problems = [...said.problems, ...checkArrangement(sidecarName(file), read.text, said)];
  if (problems.some(({ severity }) => severity === 'error')) return unusable(problems);
  return normalize({ file, sha256: sha256(bytes), decoded, said, ...read });
}

/** The text of a page, written by an engine or not, or why it is none. */
function readText(file: string, text: string): Pick<Readable, 'text' | 'engine'> | Problem {
  const engine = readEnginePage(text);
  if (engine === null) {
    if (isTextName(file)) return { text, engine: null };
    return problem('pages:no-engine', null, { file, place: START });
  }
  if ('problem' in engine) {
    const { line, column } = engine.place ?? START;
    const place = { line, column, endLine: line, endColumn: column };
    return problem('read:engine-file', { format: engine.format, reason: engine.problem }, { file, place });
  }
  return { text: engine.text, engine };
}

function unusable(problems: readonly Problem[]): NormalizedPage {
  return { page: null, articles: [], problems: sortProblems(problems), text: '', reading: () => null };
}

function noSidecar(): ReadSidecar {
  return { sidecar: {}, problems: [], placeOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) };
}

/** The text of a page or sidecar, or why its bytes are none. */
export function readBytes(file: string, bytes: Uint8Array): DecodedPage | Problem {
  if (bytes.length > limits.page.most) {
    return problem('read:too-large', { bytes: bytes.length, limit: limits.page.most }, { file, place: null });
  }
  const decoded = decodePage(bytes);
  if ('text' in decoded) return decoded;
  const place = placeOfByte(bytes, decoded.offset);
  return problem('read:encoding', { ...decoded, byte: bytes[decoded.offset] ?? 0 }, { file, place });
}

/** Line and column of a byte, the column counted in bytes: there are no characters to count. */
function placeOfByte(bytes: Uint8Array, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    if (bytes[at] === 0x0a) {
      line += 1;
      start = at + 1;
    }
  }
  const column = offset - start + 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}

const UNSAID = { basis: 'unknown' as const, reason: 'no sidecar says it', note: '没有说明文件说到它' };

interface Readable {
  file: string;
  sha256: string;
  decoded: DecodedPage;
  text: string;
  /** What an engine's file tells of the text's lines; `null` where the file is text. */
  engine: EnginePage | null;
  said: ReadSidecar;
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function normalize(readable: Readable): NormalizedPage {
  const { file, text, engine, said } = readable;
  const id = said.sidecar?.id ?? idOfFile(file);
  if (!pageIdSchema.safeParse(id).success)
    return unusable([problem('pages:id', { id }, { file, place: START })]);
  const vfile: VFile = new File({ path: file, value: text });
  const { date, arrangement } = said.sidecar ?? {};
  vfile.data = { id, date: date?.value ?? null, arrangements: arrangement ?? [], layouts: engine?.layouts };
  const records = run(vfile);
  const misfits = checkArranged(sidecarName(file), records.articles, said);
  if (misfits.length > 0) return unusable(misfits);
  const problems = [...severalScans(file, engine), ...oddCharacters(file, text), ...records.problems];
  return {
    page: pageRecord(id, records, readable),
    articles: records.articles,
    problems: sortProblems(problems),
    text,
    reading: () => ({ page: id, lines: records.explain() }),
  };
}

/** That an engine's file tells of more than one page, if it does. */
function severalScans(file: string, engine: EnginePage | null): Problem[] {
  const scans = new Set(engine?.layouts.flatMap((layout) => layout?.scan ?? (layout ? 0 : []))).size;
  return scans > 1 ? [problem('page:several-scans', { scans }, { file, place: START })] : [];
}

function pageRecord(
  id: string,
  records: PageRecords,
  { file, sha256, decoded, engine, said }: Readable,
): Page {
  const { paper, date, number, scan, iiif } = said.sidecar ?? {};
  const { note: paperNote, ...saidPaper } = paper ?? { name: null, ...UNSAID };
  const { note: dateNote, ...saidDate } = date ?? { value: null, ...UNSAID };
  const { note: numberNote, ...saidNumber } = number ?? { value: null, ...UNSAID };
  return {
    id,
    file,
    sha256,
    encoding: decoded.encoding,
    newline: decoded.newline,
    ...(engine && { engine: { format: engine.format, places: engine.places } }),
    paper: saidPaper,
    date: saidDate,
    number: saidNumber,
    notes: { paper: paperNote ?? null, date: dateNote ?? null, number: numberNote ?? null },
    scan: scan ?? null,
    ...(iiif && { iiif }),
    articles: records.articles.map((article) => article.id),
    unassigned: records.unassigned,
  };
}

const processor = unified().use(parsePage).use(stages).freeze();

function run(file: VFile): PageRecords {
  return processor.runSync(processor.parse(file), file).records;
}
