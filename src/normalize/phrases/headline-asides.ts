import { NUMERAL } from './patterns.ts';

const ASIDE = /^[（(][^（()）]+[）)]$|〔\d{4}〕\s*\d+\s*号$/u;
const CHAPTER = new RegExp(`^第${NUMERAL}[编章节](?:\\s|$)|^目\\s*录$`, 'u');
/** What every notice has a headline of its own with, and briefs together. */
const OWN = /(?:公告|声明|启事|公示|通告)$|^\p{Script=Han}{0,4}(?:新闻|简讯|短讯|快讯|简报)$/u;

/** Whether a line says something of the headline above it: （2024年12月25日…通过）, a document's number. */
export function isAside(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last === CLOSING || last === CLOSING_ASCII || last === NUMBER) && ASIDE.test(text);
}

/** 第一章 总则, 目录: a part of a law or plan, never a headline. */
export function isChapter(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === ORDINAL || first === CONTENTS) && CHAPTER.test(text);
}

/** Asked of every line, so that the expressions are not. */
const [CLOSING, CLOSING_ASCII, NUMBER, ORDINAL, CONTENTS] = Array.from('）)号第目', (char) =>
  char.charCodeAt(0),
);

/** Whether a line is a headline wherever it stands: 注销公告, 一句话新闻. */
export const isOwnHeadline = (text: string): boolean => OWN.test(text);

/** 人民时评, 今日谈, 读者来信: the name of a column, which stands over the headlines of what is printed in it. */
export function isColumnName(text: string): boolean {
  return text.length <= LONGEST_COLUMN && COLUMN.test(text);
}

const LONGEST_COLUMN = 6;
const COLUMN = /^\p{Script=Han}{2,4}(?:时评|随笔|评论|漫谈|短评|快评|锐评|论坛|杂谈|札记|谈|来信|圆桌)$/u;
