import { type Measure, measure } from './line-measure.ts';

/** How a print fills its lines. All widths are in ems. */
export interface Setting {
  /** What it does with a mark that no line may begin with: takes a character along, lets it hang, squeezes the line. */
  kinsoku: 'push' | 'hang' | 'squeeze';
  /** Width of digits and Latin letters. */
  narrow: number;
  /** What it sets between Han and a digit or Latin letter. */
  seam: number;
  /** What two marks next to each other lose. */
  pair: number;
  /** What the first line of a paragraph is shorter by. */
  indent: number;
}

export interface Room {
  /** What it costs in nats that a paragraph goes on behind a line although what follows had room, and more for each em of it. */
  any: number;
  em: number;
}

/** A line as it stands in its column if a page is set in some way; widths in ems. */
export interface Fit {
  own: Measure;
  next: Measure;
  width: number;
  /** Width of what the next line begins with and had to fit to come along, and how much room it makes for itself. */
  nextWidth: number;
  roomMade: number;
  /** How far the widths of digits and letters leave open what would have fitted. */
  doubt: number;
  /** How far the line gives way as the page is set, and how far it would at most if it were squeezed. */
  gives: number;
  squeezed: number;
  /** Whether the line fills its column whatever its characters say: 大 会 在 雄 壮 was set apart to. */
  stretched: boolean;
  setting: Setting;
}

export function fitOf(own: Measure, next: Measure, setting: Setting): Fit {
  const doubt = EXACT + DOUBT_PER_NARROW * (own.narrow + next.narrow);
  const squeezed = Math.min(MOST_SQUEEZED, own.marks / 2);
  const stretched = own.spaces >= 3 && own.spaces >= own.ems / 2;
  const fit = {
    own,
    next,
    width: 0,
    nextWidth: 0,
    roomMade: 0,
    doubt,
    gives: 0,
    squeezed,
    stretched,
    setting,
  };
  refit(fit, setting);
  return fit;
}

/** Fits a line into its column anew, in place: many settings are tried on the same lines. */
export function refit(fit: Fit, setting: Setting): void {
  const { own, next } = fit;
  fit.width = widthIn(own, setting);
  fit.nextWidth = widthIn(next, setting);
  fit.roomMade = roomMade(own, next, setting);
  fit.gives = setting.kinsoku === 'squeeze' ? fit.squeezed : setting.kinsoku === 'hang' && own.hangs ? 1 : 0;
  fit.setting = setting;
}

/** What stands before the end of a page. */
export const NOTHING = measure('');

function widthIn({ ems, narrow, spaces, seams, pairs }: Measure, setting: Setting): number {
  return ems + narrow * setting.narrow + spaces * SPACE + seams * setting.seam - pairs * setting.pair;
}

/** A space that parts words or names. */
const SPACE = 0.5;

const TIGHT = 0.2;
const SHORT = 0.04;
const OVER = 1;
const OVER_EM = 3;
const MOST_ROOM = 8;
/** What room costs before anything is known of a page. */
export const ANY_PAGE: Room = { any: 1.4, em: 0.9 };

/**
 * What it costs that a line ends in a column of `column` ems although its paragraph goes on: little where what follows
 * would not have fitted, much where the line is wider than it can be or what follows had room.
 */
export function fullCost(fit: Fit, column: number, room: Room = ANY_PAGE): number {
  if (fit.stretched) return 0;
  const short = column - fit.width;
  if (short < -EXACT) return overCost(fit, -short);
  const left = roomLeft(fit, column);
  if (left < -fit.doubt) return SHORT * short;
  const fits = left >= 0 ? 1 : (left + fit.doubt) / fit.doubt;
  return SHORT * short + fits * (room.any + room.em * Math.min(MOST_ROOM, Math.max(0, left)));
}

/** How much wider a column is than a line and what had to fit behind it, in ems. */
export function roomLeft(fit: Fit, column: number): number {
  return column - fit.width - fit.nextWidth + fit.roomMade;
}

/** How much room a mark at the end of what follows would have made for itself, in ems. */
function roomMade(own: Measure, next: Measure, { kinsoku }: Setting): number {
  if (kinsoku === 'hang') return next.hangs ? 1 : 0;
  return kinsoku === 'squeeze' && next.closes && own.marks + next.marks >= 2 ? 1 : 0;
}

const EXACT = 0.05;
const DOUBT_PER_NARROW = 0.02;

/** What it costs that a line is `over` ems wider than its column. */
export function overCost({ gives, squeezed }: Fit, over: number): number {
  if (over <= gives + EXACT) return TIGHT * over;
  if (over <= squeezed + EXACT) return OVER * over;
  return OVER + OVER_EM * (over - Math.max(gives, squeezed));
}

/** So many ems a line can be squeezed at most: half an em a mark. */
const MOST_SQUEEZED = 2;
