import { type Flow, sliceFlow } from './flow.ts';
import {
  BYLINE_BRACKET,
  BYLINE_TAIL,
  DATELINE_HEAD,
  DATELINE_TAIL,
  EDITOR_LINE,
  JUMP,
  REPORTER_HEAD,
  mayBePhrase,
} from './patterns.ts';
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
  const dateline = DATELINE_HEAD.exec(text)?.[0].length ?? 0;
  if (dateline > 0) {
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
    const bracket = BYLINE_BRACKET.exec(afterJump.text.slice(length))?.[0].length ?? 0;
    const byline = bracket > 0 ? sliceFlow(afterJump, length, length + bracket) : null;
    return { jump, head: { dateline, byline }, rest: sliceFlow(afterJump, length + bracket) };
  }
  return { jump, head: null, rest: afterJump };
}

/** Lifts a dateline or byline in brackets off the end of a paragraph; one signature is enough, the head's goes first. */
export function liftTail(flow: Flow, head: Signature | null): { tail: Signature | null; body: Flow } {
  if (!flow.text.endsWith('）') && !flow.text.endsWith(')')) return { tail: null, body: flow };
  const dateline = head?.dateline ? 0 : (DATELINE_TAIL.exec(flow.text)?.[0].length ?? 0);
  if (dateline > 0) {
    const cut = flow.text.length - dateline;
    return { tail: { dateline: sliceFlow(flow, cut), byline: null }, body: sliceFlow(flow, 0, cut) };
  }
  const byline = head?.byline ? 0 : (BYLINE_TAIL.exec(flow.text)?.[0].length ?? 0);
  if (byline > 0) {
    const cut = flow.text.length - byline;
    return { tail: { dateline: null, byline: sliceFlow(flow, cut) }, body: sliceFlow(flow, 0, cut) };
  }
  return { tail: null, body: flow };
}

/** Whether a whole text is a dateline, a byline, or both. */
export function isSignature(text: string): boolean {
  if (isBylineLine(text)) return true;
  if (/^[（(]/u.test(text) && DATELINE_TAIL.exec(text)?.[0].length === text.length) return true;
  const head = DATELINE_HEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(head).trimStart();
  return rest === '' ? head > 0 : BYLINE_BRACKET.exec(rest)?.[0].trim().length === rest.length;
}

/** Whether a whole line is a byline: reporters with names and nothing else (本报记者 姚雪青), or —编者. */
function isBylineLine(text: string): boolean {
  if (EDITOR_LINE.test(text)) return true;
  const head = REPORTER_HEAD.exec(text)?.[0] ?? '';
  if (head === '' || text.endsWith('摄')) return false;
  return areNames(
    text
      .slice(head.length)
      .replace(/^[\s:：]+/u, '')
      .replace(/[\s、](?:通讯员|实习生|本报记者|记者)(?=[\s\p{Script=Han}])/gu, ' '),
  );
}
