import { inLanguage } from '../in-language.ts';
import type { Trouble } from './trouble.ts';

/** The words of comparisons in the browser. */
export const words = inLanguage<'compare' | 'comparison' | 'frame' | 'records' | 'variants'>(
  import.meta.glob('../../i18n/*/{compare,comparison,frame,records,variants}.ts', { eager: true }),
);

/** What is wrong, in words. */
export function sayTrouble(trouble: Trouble): string {
  const { problem } = words.compare;
  switch (trouble.problem) {
    case 'tooFew':
      return problem.tooFew(trouble.empty, trouble.alone);
    case 'tooMany':
      return problem.tooMany(trouble.most);
    case 'tooLong':
    case 'allTooLong':
    case 'tooLarge':
      return problem[trouble.problem](trouble.length, trouble.most);
    case 'broken':
      return problem.broken(trouble.format, trouble.reason);
    case 'no-article':
      return problem.noArticle;
    case 'no-line':
      return problem.noLine(trouble.format);
    case 'folder':
      return problem.folder(trouble.name);
    default:
      return problem[trouble.problem];
  }
}
