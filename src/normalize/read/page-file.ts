import { pageIdSchema } from '../../records/source.ts';

/** Files that may hold a page: OCR text, and what engines write, which is told by what is in it. */
const ENDING = /\.(?:txt|xml|hocr|html?|xhtml|tsv|json|alto)$/u;

/** Whether a file may be a page by its name. */
export const isPageName = (file: string): boolean => ENDING.test(file);

/** Whether a file is read as the text of a page where no engine wrote it. */
export const isTextName = (file: string): boolean => file.endsWith('.txt');

/** `000_582ae572c9f99004.txt` → `000_582ae572c9f99004.yaml` */
export function sidecarName(file: string): string {
  return file.replace(ENDING, '.yaml');
}

/**
 * A page's id by its file's path in the folder of pages: what stands in the name before the first `_` or `.`, in small
 * letters, and before it the names of the folders that it lies in (`2025-01-22/01.hocr`: `2025-01-22-01`), of those that may
 * stand in an address.
 */
export function idOfFile(file: string): string {
  const folders = file.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  const own = name.replace(ENDING, '').split(/[_.]/u)[0] ?? name;
  return [...folders.filter((folder) => pageIdSchema.safeParse(folder).success), own].join('-');
}
