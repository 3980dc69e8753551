import { NUMERAL } from './patterns.ts';

const ASIDE = /^[（(][^（()）]+[）)]$|〔\d{4}〕\s*\d+\s*号$/u;
const CHAPTER = new RegExp(`^第${NUMERAL}[编章节](?:\\s|$)|^目\\s*录$`, 'u');
/** What every notice has a headline of its own with, and briefs together. */
const OWN = /(?:公告|声明|启事|公示|通告)$|^\p{Script=Han}{0,4}(?:新闻|简讯|短讯|快讯|简报)$/u;

/** Whether a line says something of the headline above it: （2024年12月25日…通过）, a document's number. */
export const isAside = (text: string): boolean =>
  ('（('.includes(text.charAt(0) || ' ') || text.endsWith('号')) && ASIDE.test(text);

/** 第一章 总则, 目录: a part of a law or plan, never a headline. */
export const isChapter = (text: string): boolean =>
  '第目'.includes(text.charAt(0) || ' ') && CHAPTER.test(text);

/** Whether a line is a headline wherever it stands: 注销公告, 一句话新闻. */
export const isOwnHeadline = (text: string): boolean => OWN.test(text);
