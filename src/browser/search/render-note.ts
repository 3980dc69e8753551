import { storyAddress } from '../../site/address.ts';
import { labelsOf, witnessLabels } from '../../site/comparison/labels.ts';
import { misreadElsewhere, type ReadElsewhere } from '../../site/search/elsewhere.ts';
import type { FoundStory } from '../../site/search/find.ts';
import { element } from './element.ts';
import { words } from './words.ts';

const { search } = words;

type Labels = ReadonlyMap<string, string>;

/** What other editions read at a found place, and who is suspected: a link to the variant's note. */
export function renderNote(place: ReadElsewhere, labels: Labels): HTMLElement {
  return element(
    'p',
    { class: 'found-note' },
    chipOf(place),
    element('a', { href: variantAddress(place) }, `${search.variant}：${othersOf(place, labels)}`),
    verdictOf(place, labels),
  );
}

/** Where editions misread what was looked for: each variant once, its words in their context; `null` where none does. */
export function renderMisread(found: readonly FoundStory[]): HTMLElement | null {
  const rows = found.flatMap((story) => {
    const labels = witnessLabels(story.document.editions);
    return misreadElsewhere([story]).map((place) => renderMisreading(place, labels));
  });
  if (rows.length === 0) return null;
  return element(
    'section',
    { class: 'misread' },
    element('h2', { class: 'misread-title' }, search.misread),
    element('p', { class: 'misread-note' }, search.misreadNote),
    element('ul', { class: 'misread-rows' }, ...rows),
  );
}

function renderMisreading(place: ReadElsewhere, labels: Labels): HTMLElement {
  const { before, after } = place.variant.context;
  const lemma = element('span', { class: 'song' }, before, element('b', {}, `【${place.here}】`), after);
  return element(
    'li',
    {},
    chipOf(place),
    element('a', { class: 'plain', href: variantAddress(place) }, lemma, ' ', othersOf(place, labels)),
    verdictOf(place, labels),
  );
}

function chipOf({ variant }: ReadElsewhere): HTMLElement {
  return element('span', { class: 'chip', 'data-class': variant.class, 'aria-hidden': 'true' });
}

function variantAddress({ story, variant }: ReadElsewhere): string {
  return storyAddress(story, variant.id);
}

function othersOf({ others }: ReadElsewhere, labels: Labels): string {
  return others
    .map(({ text, witnesses }) => {
      const who = labelsOf(labels, [...witnesses]).join(' ');
      return text === '' ? search.lacks(who) : search.reads(who, text);
    })
    .join('，');
}

/** Votes and who is suspected, as everywhere on the site; nothing where two editions stand alone against each other. */
function verdictOf({ variant }: ReadElsewhere, labels: Labels): HTMLElement | null {
  if (variant.places.length + variant.abstaining.length < 3) return null;
  const votes = variant.readings.map(({ witnesses }) => witnesses.length).toSorted((a, b) => b - a);
  const parts = [votes.join(':')];
  if (variant.suspects.length > 0) parts.push(search.suspected(labelsOf(labels, variant.suspects).join(' ')));
  if (variant.abstaining.length > 0)
    parts.push(search.abstaining(labelsOf(labels, variant.abstaining).join(' ')));
  return element('span', { class: 'found-verdict number' }, parts.join(' · '));
}
