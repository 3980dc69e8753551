import { type Flow, sliceFlow } from '../paragraphs/flow.ts';
import {
  BYLINE_BRACKET,
  BYLINE_END,
  BYLINE_OPEN,
  BYLINE_REST,
  BYLINE_TAIL,
  COMMENTATOR,
  DATELINE_HEAD,
  DATELINE_TAIL,
  DISPATCH_TITLE,
  EDITOR_LINE,
  JUMP,
  NAMES_BRACKET,
  NAMES_TAIL,
  PEN_NAME,
  REPORTER_HEAD,
  TURN,
  isItem,
  mayBePhrase,
} from './patterns.ts';
import { lineEnd } from '../../text/classes.ts';
import { areNames } from './surnames.ts';

/** A dateline, a byline, or both, with the places they were read from. */
export interface Signature {
  dateline: Flow | null;
  byline: Flow | null;
}

/** Reads a line that is nothing but a signature: 新华社北京1月21日电（记者…）, 本报记者 姚雪青, —编者, 赵成. */
export function readSignature(flow: Flow): Signature {
  const { text } = flow;
  if (EDITOR_LINE.test(text)) return { dateline: null, byline: flow };
  const head = DATELINE_HEAD.exec(text)?.[0].length ?? 0;
  const dateline = DISPATCH_TITLE.test(text.slice(head)) ? text.length : head;
  if (head > 0) {
    const byline = sliceFlow(flow, dateline);
    return { dateline: sliceFlow(flow, 0, dateline), byline: byline.text === '' ? null : byline };
  }
  if (DATELINE_TAIL.test(text)) return { dateline: flow, byline: null };
  return { dateline: null, byline: flow };
}

/** Lifts a jump mark, and a dateline with its byline, off the head of a paragraph. */
export function liftHead(flow: Flow): { jump: Flow | null; head: Signature | null; rest: Flow } {
  if (!mayBePhrase(flow.text)) return { jump: null, head: null, rest: flow };
  const mark = JUMP.exec(flow.text)?.[0].trimEnd().length ?? 0;
  const jump = mark > 0 ? sliceFlow(flow, 0, mark) : null;
  const afterJump = mark > 0 ? sliceFlow(flow, mark) : flow;
  const length = DATELINE_HEAD.exec(afterJump.text)?.[0].length ?? 0;
  if (length > 0) {
    const dateline = sliceFlow(afterJump, 0, length);
    const end = length + bylineLength(afterJump.text.slice(length, length + LONGEST_BYLINE));
    const byline = end > length ? sliceFlow(afterJump, length, end) : null;
    return { jump, head: { dateline, byline }, rest: sliceFlow(afterJump, end) };
  }
  return { jump, head: null, rest: afterJump };
}

/** No byline is longer, in UTF-16 code units. */
const LONGEST_BYLINE = 120;

/** How much of what stands behind a dateline is its byline. */
function bylineLength(text: string): number {
  const signed = BYLINE_BRACKET.exec(text) ?? BYLINE_REST.exec(text);
  if (signed !== null) return signed[0].length;
  const named = NAMES_BRACKET.exec(text) ?? BYLINE_OPEN.exec(text);
  return named !== null && areNames(named[1] ?? '') ? named[0].length : 0;
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
  if (!TAIL_ENDS.has(text.charCodeAt(text.length - 1))) return { tail: null, turn: null, body: flow };
  const cutAt = (length: number): [Flow, Flow] => [
    sliceFlow(flow, text.length - length),
    sliceFlow(flow, 0, text.length - length),
  ];
  const mark = TURN.exec(text.slice(-LONGEST_BYLINE))?.[0].length ?? 0;
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

/** What a turn mark or a bracket ends with. */
const TAIL_ENDS = new Set(Array.from('）)]】版', (char) => char.charCodeAt(0)));

/** How long the dateline or byline in brackets is that a text ends with; names alone must stand behind a sentence. */
function signatureAtEnd(text: string, head: Signature | null): number {
  const end = text.slice(-LONGEST_BYLINE);
  const dateline = head?.dateline ? null : DATELINE_TAIL.exec(end);
  if (dateline !== null) return dateline[0].length;
  if (head?.byline) return 0;
  const byline = BYLINE_TAIL.exec(end);
  if (byline !== null) return byline[0].length;
  const names = NAMES_TAIL.exec(end);
  if (names === null || isItem(text) || !areNames(names[1] ?? '')) return 0;
  return lineEnd(text.slice(0, text.length - names[0].length)) === 'sentence' ? names[0].length : 0;
}

/** Whether a whole text is a dateline, a byline, or both. */
export function isSignature(text: string): boolean {
  if (isBylineLine(text)) return true;
  if (/^[（(]/u.test(text) && DATELINE_TAIL.exec(text)?.[0].length === text.length) return true;
  const head = DATELINE_HEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(head).trimStart();
  if (head > 0 && (rest === '' || DISPATCH_TITLE.test(rest))) return true;
  return rest !== '' && bylineLength(rest) === rest.length;
}

/** Whether a whole line is a byline: reporters with names and nothing else (本报记者 姚雪青), or —编者. */
function isBylineLine(text: string): boolean {
  if (EDITOR_LINE.test(text)) return true;
  const commentator = text.includes('评论员') ? COMMENTATOR.exec(text)?.[1] : undefined;
  if (commentator !== undefined) return commentator === '' || areNames(commentator);
  if (PEN_NAME.test(text) || (text.startsWith('■') && areNames(text.slice(1)))) return true;
  const head = REPORTER_HEAD.exec(text)?.[0] ?? '';
  if (head === '' || text.endsWith('摄')) return false;
  return areNames(
    text
      .slice(head.length)
      .replace(BYLINE_END, '')
      .replace(/^[\s:：/／]+/u, '')
      .replace(/[\s、](?:通讯员|实习生|本报记者|记者)[/／：:]?(?=[\s\p{Script=Han}])/gu, ' '),
  );
}
