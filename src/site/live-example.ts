import type { Variant } from '../records/variant.ts';
import { surroundings } from './desk/surroundings.ts';
import { suspiciousPlaces } from './home.ts';
import type { Archive } from './records.ts';

/** A place of the archive that shows how the site is read: what one paper prints there, against what most do. */
export interface LiveExample {
  variant: Variant;
  witness: string;
  /** A paper of the majority. */
  other: string;
  /** With dots where the paragraph goes on. */
  before: string;
  reading: string;
  after: string;
}

/** Characters of the sentence on either side. */
const shown = 16;

/** The gravest place at which most papers outvote one, with readings short enough to be seen at a glance. */
export function liveExample(archive: Archive): LiveExample | null {
  const isShort = ({ readings }: Variant): boolean =>
    readings.every(({ text }) => text.length > 0 && text.length <= 4);
  const places = suspiciousPlaces(archive.variants).filter(isShort);
  const most = Math.max(...places.map((variant) => variant.places.length));
  const variant = places.find((one) => one.places.length === most);
  const place = variant?.places.find(({ witness }) => variant.suspects.includes(witness));
  const other = variant?.places.find(({ witness }) => !variant.suspects.includes(witness));
  const text = archive.articles
    .find(({ id }) => id === place?.witness)
    ?.blocks.find(({ id }) => id === place?.block);
  if (!variant || !place || !other || !text) return null;
  const { before, here, after } = surroundings(text.text, place, shown);
  const isCut = { before: before.length < place.from, after: place.to + after.length < text.text.length };
  return {
    variant,
    witness: place.witness,
    other: other.witness,
    before: (isCut.before ? '……' : '') + before,
    reading: here,
    after: after + (isCut.after ? '……' : ''),
  };
}
