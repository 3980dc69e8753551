import { piecesOfUnseen } from '../../text/unseen.ts';
import { here } from '../language.ts';

/** A child of an element; `null` and `false` stand for none. */
export type Child = Node | string | null | false;

/**
 * Makes an element with attributes (`null`: left out; links stay in the page's language) and children; text stays text,
 * whatever it holds, and what is not seen of it is shown as on the pages that are built.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, name === 'href' ? here(value) : value);
  for (const child of children) {
    if (typeof child === 'string') made.append(...shown(child, tag));
    else if (child) made.append(child);
  }
  return made;
}

/** A field for text holds it as it is. */
function shown(text: string, tag: string): (Node | string)[] {
  if (tag === 'textarea') return [text];
  return piecesOfUnseen(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    const box = document.createElement('bdi');
    box.className = 'unseen';
    box.dataset['code'] = piece.code;
    return box;
  });
}

/** The one element that matches inside `root`; throws where the page and the script disagree. */
export function required(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}; this is a bug`);
  return found;
}
