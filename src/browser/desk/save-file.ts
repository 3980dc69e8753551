import { element } from '../search/element.ts';

/** How long a browser may take to begin a download, in milliseconds. */
const beginsWithinMs = 10_000;

/** Saves a text as a file of the reader's machine. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), beginsWithinMs);
}
