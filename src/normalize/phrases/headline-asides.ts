import { ASIDE, CHAPTER, CLAUSES, COLUMN, FURTHER_ITEM, OWN_HEADLINE } from './page-marks.ts';

/** Whether a line says something of the headline above it: （2024年12月25日…通过）, a document's number. */
export const isAside = (text: string): boolean => ASIDE.test(text);

/** 第一章 总则, 目录: a part of a law or plan, never a headline. */
export const isChapter = (text: string): boolean => CHAPTER.test(text);

/** 二、价格, （三）保障, 2. 报名: whether a line is numbered as a section that is not the first. */
export const isFurtherItem = (text: string): boolean => FURTHER_ITEM.test(text);

/** 县府修桥 限期两月: whether a space sets clauses apart, as in headlines and hardly in text. */
export const setsClausesApart = (text: string): boolean => CLAUSES.test(text);

/** Whether a line is a headline wherever it stands: 注销公告, 一句话新闻. */
export const isOwnHeadline = (text: string): boolean => OWN_HEADLINE.test(text);

/** 人民时评, 今日谈, 读者来信: the name of a column, which stands over the headlines of what is printed in it. */
export const isColumnName = (text: string): boolean => COLUMN.test(text);
