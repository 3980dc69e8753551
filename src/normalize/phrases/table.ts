import { BYLINES } from './bylines.ts';
import { DATELINES } from './datelines.ts';
import { PAGE_MARKS } from './page-marks.ts';
import { PICTURES } from './pictures.ts';
import type { Phrase } from './vocabulary.ts';

/** The set phrases of newspaper pages: a new form is a new row, or a new piece of a row, with its examples. */
export const PHRASES: readonly Phrase[] = [...DATELINES, ...BYLINES, ...PICTURES, ...PAGE_MARKS];
