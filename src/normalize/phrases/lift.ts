import { lineEnd } from '../../text/classes.ts';
import { type Flow, emptyFlow, joinFlows, sliceFlow } from '../paragraphs/flow.ts';
import { areSigners } from './byline-names.ts';
import * as bylines from './bylines.ts';
import { endsWithCredit } from './credits.ts';
import { DATELINE_HEAD, DATELINE_TAIL, DISPATCH_TITLE, SENDER } from './datelines.ts';
import { BULLET, JUMP, TURN } from './page-marks.ts';
import { SIGNED_END } from './pictures.ts';
import { readReport } from './reports.ts';
import { areNames } from './surnames.ts';
import type { Phrase } from './vocabulary.ts';

/** A dateline, a byline, or both, with the places they were read from. */
export interface Signature {
  dateline: Flow | null;
  byline: Flow | null;
}

/** Reads a line that is nothing but a signature: 新华社北京1月21日电（记者…）, 本报记者 姚雪青, —编者, 赵成. */
export function readSignature(flow: Flow): Signature {
  const { text } = flow;
  const report = readReport(text);
  if (report?.end === text.length) return signatureOf(flow, report);
  const head = lengthOf(DATELINE_HEAD, text);
  if (head > 0) {
    const dateline = DISPATCH_TITLE.test(text.slice(head)) ? text.length : head;
    return signatureOf(flow, { dateline: [[0, dateline]], byline: [[dateline, text.length]] });
  }
  if (DATELINE_TAIL.test(text)) return { dateline: flow, byline: null };
  return { dateline: null, byline: flow };
}

type Ranges = readonly (readonly [number, number])[];

function signatureOf(flow: Flow, { dateline, byline }: { dateline: Ranges; byline: Ranges }): Signature {
  const cut = (ranges: Ranges): Flow | null => {
    const joined = ranges.map(([from, to]) => sliceFlow(flow, from, to)).reduce(joinFlows, emptyFlow);
    return joined.text === '' ? null : joined;
  };
  return { dateline: cut(dateline), byline: cut(byline) };
}

const lengthOf = (phrase: Phrase, text: string): number => phrase.exec(text)?.[0].length ?? 0;

/** Lifts a jump mark, and a dateline with its byline, off the head of a paragraph. */
export function liftHead(flow: Flow): { jump: Flow | null; head: Signature | null; rest: Flow } {
  const mark = JUMP.exec(flow.text)?.[0].trimEnd().length ?? 0;
  const jump = mark > 0 ? sliceFlow(flow, 0, mark) : null;
  const afterJump = mark > 0 ? sliceFlow(flow, mark) : flow;
  const { text } = afterJump;
  const report = readReport(text);
  if (report?.bracketed === true)
    return { jump, head: signatureOf(afterJump, report), rest: sliceFlow(afterJump, report.end) };
  const length = lengthOf(DATELINE_HEAD, text);
  const signed = length === 0 ? bylineAtHead(text) : 0;
  if (signed > 0)
    return {
      jump,
      head: signatureOf(afterJump, { dateline: [], byline: [[0, signed]] }),
      rest: sliceFlow(afterJump, signed),
    };
  if (length === 0) return { jump, head: null, rest: afterJump };
  const end = length + bylineLength(text.slice(length, length + LONGEST_BYLINE));
  const head = signatureOf(afterJump, { dateline: [[0, length]], byline: [[length, end]] });
  return { jump, head, rest: sliceFlow(afterJump, end) };
}

/** How long the byline in brackets is that a text begins with; 0 where no text follows it. */
function bylineAtHead(text: string): number {
  const length = lengthOf(bylines.BYLINE_BRACKET, text);
  return text.slice(length).trim() === '' ? 0 : length;
}

/** No byline is longer, in UTF-16 code units. */
const LONGEST_BYLINE = 120;

/** How much of what stands behind a dateline is its byline. */
function bylineLength(text: string): number {
  const signed = lengthOf(bylines.BYLINE_BRACKET, text) || lengthOf(bylines.BYLINE_REST, text);
  if (signed > 0) return signed;
  const named = bylines.NAMES_BRACKET.exec(text);
  return named !== null && areNames(named[1] ?? '') ? named[0].length : openLength(text);
}

/** How long a byline without brackets is. */
function openLength(text: string): number {
  let end = 0;
  for (;;) {
    const phrase = end === 0 ? bylines.BYLINE_OPEN : bylines.BYLINE_MORE;
    const [whole = '', name = ''] = phrase.exec(text.slice(end)) ?? [];
    if (whole === '' || !areNames(name)) return end;
    end += whole.length;
    if (/[：:，,）)\]】］〕道導导]$/u.test(whole)) return end;
  }
}

/** What is lifted off the end of a paragraph, and what is left of it. */
export interface LiftedTail {
  tail: Signature | null;
  /** A mark that the text goes on on another page. */
  turn: Flow | null;
  body: Flow;
}

/** Lifts a turn mark, or a dateline or byline in brackets, off the end of a paragraph; the signature at its head goes first. */
export function liftTail(flow: Flow, head: Signature | null): LiftedTail {
  const { text } = flow;
  const cutAt = (length: number): [Flow, Flow] => [
    sliceFlow(flow, text.length - length),
    sliceFlow(flow, 0, text.length - length),
  ];
  const mark = lengthOf(TURN, text.slice(-LONGEST_BYLINE));
  if (mark > 0) {
    const [turn, body] = cutAt(mark);
    return { tail: null, turn, body };
  }
  const length = signatureAtEnd(text, head);
  if (length === 0) return { tail: null, turn: null, body: flow };
  const [signature, body] = cutAt(length);
  const isDateline = DATELINE_TAIL.test(signature.text);
  const tail = isDateline ? { dateline: signature, byline: null } : { dateline: null, byline: signature };
  return { tail, turn: null, body };
}

/** How long the dateline or byline in brackets is that a text ends with; names alone must stand behind a sentence. */
function signatureAtEnd(text: string, head: Signature | null): number {
  const end = text.slice(-LONGEST_BYLINE);
  const dateline = head?.dateline ? 0 : lengthOf(DATELINE_TAIL, end);
  if (dateline > 0 || head?.byline) return dateline;
  const byline = lengthOf(bylines.BYLINE_TAIL, end) || lastLength(end);
  if (byline > 0) return byline;
  const names = bylines.NAMES_TAIL.exec(end);
  if (names === null || LISTED.test(text) || !areNames(names[1] ?? '')) return 0;
  return lineEnd(text.slice(0, text.length - names[0].length)) === 'sentence' ? names[0].length : 0;
}

/** Names behind one of several briefs sign no story of their own. */
const LISTED = /^[·•●▪◆★☆▲►▶○■□]/u;

/** How long the byline is that stands without brackets behind a text's last sentence. */
function lastLength(end: string): number {
  const last = bylines.BYLINE_LAST.exec(end)?.[1] ?? '';
  return areSigners(last) ? last.length : 0;
}

/** Whether a whole text is a dateline, a byline, or both. */
export function isSignature(text: string): boolean {
  if (isBylineLine(text) || readReport(text)?.end === text.length) return true;
  if (lengthOf(DATELINE_TAIL, text) === text.length) return text !== '';
  const head = lengthOf(DATELINE_HEAD, text);
  const rest = text.slice(head).trimStart();
  if (head > 0 && (rest === '' || DISPATCH_TITLE.test(rest))) return true;
  return rest !== '' && bylineLength(rest) === rest.length;
}

/** Whether a whole line is a byline: reporters with names and nothing else (本报记者 姚雪青), or —编者. */
function isBylineLine(text: string): boolean {
  if (isEditorLine(text) || bylines.PEN_NAME.test(text) || bylines.WRITER_AND_PICTURES.test(text))
    return true;
  const commentator = bylines.COMMENTATOR.exec(text)?.[1];
  if (commentator !== undefined) return commentator === '' || areNames(commentator);
  if (text.startsWith('■') && areNames(text.slice(1))) return true;
  const names = bylines.NAMES_REPORT.exec(text)?.[1];
  if (names !== undefined && areNames(names)) return true;
  const head = lengthOf(bylines.REPORTER_HEAD, text);
  if (head === 0 || /(?<!文[/／]?)[摄攝]$/u.test(text)) return false;
  return areSigners(text.slice(head)) || (namesSender(text) && WORDS_ALONE.test(text.slice(head)));
}

/** Words set apart and as long as names behind a reporter's paper: names, whether their surnames are known or not. */
const WORDS_ALONE = /^(?:\s{1,3}\p{Script=Han}{2,3}){1,4}$/u;

/** Whether a line names an office, as it stands under the office's notice. */
export const isOfficeLine = (text: string): boolean => bylines.OFFICE_LINE.test(text);

/** —编者: the signature of an editor's lead. */
export const isEditorLine = (text: string): boolean => bylines.EDITOR_LINE.test(text);

/** Whether a line says who sent or wrote, as a signature that wraps does on its first line. */
export const namesSender = (text: string): boolean => SENDER.test(text);

/** Whether a text begins with a dateline, or a byline in brackets. */
export const opensWithDateline = (text: string): boolean =>
  DATELINE_HEAD.test(text) || readReport(text)?.bracketed === true || bylineAtHead(text) > 0;

/** Whether a text ends with a dateline or byline in brackets. */
export function endsSigned(text: string): boolean {
  const end = text.slice(-LONGEST_BYLINE);
  return bylines.BYLINE_TAIL.test(end) || DATELINE_TAIL.test(end);
}

/** Whether what ends a line ends a text, without a sentence mark: a signature in brackets, a credit, a turn mark. */
export function endsText(text: string): boolean {
  const end = text.slice(-LONGEST_BYLINE);
  return SIGNED_END.test(end) || endsWithTurn(end) || endsWithCredit(end);
}

/** Whether a text begins with 上接第1版. */
export const opensWithJump = (text: string): boolean => JUMP.test(text);

/** Whether a text ends with 下转第2版. */
export const endsWithTurn = (text: string): boolean => TURN.test(text.slice(-LONGEST_BYLINE));

/** Whether a line is nothing but 上接第1版. */
export const isJump = (text: string): boolean => lengthOf(JUMP, text) === text.length;

/** Whether a line is nothing but 下转第2版. */
export const isTurn = (text: string): boolean => lengthOf(TURN, text) === text.length;

/** Whether a line is an item of a chart or list. */
export const isItem = (text: string): boolean => BULLET.test(text);
