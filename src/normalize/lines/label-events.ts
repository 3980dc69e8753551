import type { Label, LabelledLine } from './labels.ts';
import type { Event } from './weights.ts';

/** What is decided of a line by its label: the last of them by nothing but this label. */
export const eventsOf: Readonly<Record<Label, readonly [...Event[], Event]>> = {
  paragraph: ['text', 'first'],
  'paragraph-on': ['text', 'further'],
  display: ['shown', 'opens'],
  'display-on': ['shown', 'more'],
  signature: ['signs'],
  'signature-on': ['signsOn'],
  caption: ['caption'],
  'caption-on': ['captionOn'],
  alone: ['alone'],
};

const RUN: Readonly<Record<string, readonly Event[]>> = { paragraph: ['runs'], caption: ['captionRuns'] };

const ENDED: Readonly<Record<string, readonly Event[]>> = {
  paragraph: ['ends'],
  display: ['closes'],
  caption: ['captionEnds'],
};

/** All that is decided about the line at a place of a path: by its own label, and by the one behind it. */
export function eventsAt(path: readonly LabelledLine[], at: number): readonly Event[] {
  const label = path[at]?.label ?? 'alone';
  const family = label.replace('-on', '');
  const goesOn = path[at + 1]?.label === `${family}-on`;
  return [...eventsOf[label], ...((goesOn ? RUN : ENDED)[family] ?? [])];
}
