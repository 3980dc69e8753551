import { escapeUnseen, hasUnseen, sayUnseen, withUnseen } from '../text/unseen.ts';

/** An element that holds text alone, with its text; a comment; any other tag: as Astro writes them. */
const MARKUP =
  /<(?<plain>script|style|title|textarea|option|text|desc)(?<of>(?:\s(?:[^"'<>]|"[^"]*"|'[^']*')*)?)>(?<content>.*?)<\/\k<plain>>|<!--.*?-->|<\/?[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gisu;

const ATTRIBUTE = /(?<name>[^\s"'=/>]+)=(?<value>"[^"]*"|'[^']*')/gu;

/** Attributes whose words are shown or spoken. */
const SHOWN = /^(?:title|alt|label|placeholder|content|aria-.*)$/iu;

/** What a reference by number gives as it is; for others parsers have a character of their own. */
const REFERABLE = /[^\u0000\u0080-\u009F\uD800-\uDFFF]/u;

/**
 * The units of UTF-16 that such characters are made of. Nearly no text holds one, and without properties and what lies
 * beyond the first plane a search takes a sixth of the time.
 */
const MAY_BE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF]/;

/**
 * HTML in which every unseen character of its text is a box that names it, set apart so that it turns nothing round. What
 * attributes and titles show is said with the code; what scripts read (`data-…`, JSON) means what it did.
 */
export function showUnseen(html: string): string {
  if (!MAY_BE.test(html) || !hasUnseen(html)) return html;
  let shown = '';
  let at = 0;
  for (const { 0: markup, index, groups } of html.matchAll(MARKUP)) {
    shown += boxed(html.slice(at, index)) + markupShown(markup, groups ?? {});
    at = index + markup.length;
  }
  return shown + boxed(html.slice(at));
}

/** A page with what is not seen shown: in HTML by boxes, in XML, which cannot hold all of it, by words. */
export function withUnseenShown(page: string, kind: 'html' | 'xml'): string {
  return kind === 'html' ? showUnseen(page) : sayUnseen(page);
}

function markupShown(markup: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { plain, of = '', content = '' } = groups;
  if (plain === undefined) return markup.startsWith('<!--') ? sayUnseen(markup) : tagShown(markup);
  const says = plain.toLowerCase() === 'script' ? escapeUnseen : sayUnseen;
  return `<${plain}${tagShown(of)}>${says(content)}</${plain}>`;
}

function tagShown(tag: string): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string, value: string) => {
    if (!hasUnseen(value)) return attribute;
    return `${name}=${SHOWN.test(name) ? sayUnseen(value) : withUnseen(value, reference)}`;
  });
}

function reference(code: string, character: string): string {
  return REFERABLE.test(character) ? `&#x${code.slice(2)};` : `[${code}]`;
}

/** The code comes from the stylesheet, so that it is no text of the page and a phrase is found across it. */
function boxed(text: string): string {
  return withUnseen(text, (code) => `<bdi class="unseen" data-code="${code}"></bdi>`);
}
