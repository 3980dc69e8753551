import * as bylines from './bylines.ts';
import * as datelines from './datelines.ts';
import * as pageMarks from './page-marks.ts';
import * as pictures from './pictures.ts';
import type { Phrase } from './vocabulary.ts';

/** The set phrases of newspaper pages: a new form is a new row, or a new piece of a row, with its examples. */
export const PHRASES: readonly Phrase[] = [datelines, bylines, pictures, pageMarks].flatMap(
  Object.values<Phrase>,
);
