import { pageIdSchema } from '../../records/source.ts';

/** Endings of files that engines write, in any case; what such a file is shows in it. */
const ENGINE = /\.(?:xml|hocr|html?|xhtml|tsv|json|alto)$/iu;
const TEXT = /\.txt$/u;

/** Whether a file may be a page by its name. */
export const isPageName = (file: string): boolean => TEXT.test(file) || ENGINE.test(file);

/** Whether a file is read as the text of a page where no engine wrote it. */
export const isTextName = (file: string): boolean => TEXT.test(file);

const stem = (file: string): string => file.replace(TEXT.test(file) ? TEXT : ENGINE, '');

/** `000_582ae572c9f99004.txt` → `000_582ae572c9f99004.yaml` */
export function sidecarName(file: string): string {
  return `${stem(file)}.yaml`;
}

/**
 * A page's id by its file's path in the folder of pages: what stands in the name before the first `_` or `.`, in small
 * letters, and before it the names of the folders that it lies in (`2025-01-22/01.hocr`: `2025-01-22-01`), of those that may
 * stand in an address.
 */
export function idOfFile(file: string): string {
  const folders = file.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  const own = stem(name).split(/[_.]/u)[0] ?? name;
  return [...folders.filter((folder) => pageIdSchema.safeParse(folder).success), own].join('-');
}
