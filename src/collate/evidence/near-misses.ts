import type { SymbolStore } from '../reuse/symbols.ts';
import type { ArchiveTexts, TextChanges } from './changed-texts.ts';
import { leastStories, StoryCounter } from './story-counter.ts';
import { type Archive, hashOf, type Windows, windowsOf, windowsSharedWith } from './windows.ts';

/** Symbols on either side by which a slot is known. */
interface Context {
  left: number;
  right: number;
  /** What fills the slot is at most so long; it may be nothing. */
  longest: number;
}

/** Half-open, in symbols of the store. */
interface Stretch {
  from: number;
  to: number;
}

/** A place in a text that reads otherwise than a phrase which the archive has again and again. */
export interface NearMiss extends Stretch {
  text: number;
  /** A place where the phrase stands as it usually does. */
  usual: Stretch & { text: number };
  /** In how many stories it does. */
  count: number;
  /** The symbols before and behind the place that are as usual. */
  context: Context;
}

/**
 * Eight symbols make a context. In the middle of a phrase a word may be read for another (总书记 for 同志); near its ends a
 * single character, since two symbols hold less.
 */
const contexts: readonly Context[] = [
  { left: 4, right: 4, longest: 3 },
  { left: 6, right: 2, longest: 1 },
  { left: 2, right: 6, longest: 1 },
];

/** A phrase is set if enough stories have it, and if of all that the archive has in its slot so much is the same. */
const leastShare = 0.9;
/** What stands for it elsewhere stands once, or not more than once in so many times that the phrase does. */
const mostSeldom = 100;

/**
 * Finds places where one text alone reads otherwise than a set phrase: of the slots between two contexts those in which at
 * least eight stories, and nearly all that have the contexts, read the same, and one text something else of about that
 * length that hardly any other has. Contexts that hardly a story has are passed over at once, which is nearly all of
 * them; what a slot costs in memory is what set phrases cost. Places may lie over each other (`withoutOverlaps`).
 */
export function findNearMisses(store: SymbolStore, storyOf: readonly number[]): NearMiss[] {
  const stories = new StoryCounter();
  const archive = inStories(store, storyOf);
  return missesBetween(archive, windowsOf(archive, stories), stories);
}

/**
 * The same where it is known what was found `before` and what changed since: slots between contexts of which no changed text
 * has both are filled as they were, and are not looked at again.
 */
export function findNearMissesAgain(
  store: SymbolStore,
  storyOf: readonly number[],
  { before, changes }: { before: { texts: ArchiveTexts; misses: readonly NearMiss[] }; changes: TextChanges },
): NearMiss[] {
  const archive = inStories(store, storyOf);
  const windows = windowsSharedWith(changes.changed, archive);
  const isSet = (length: number, at: number): boolean => windows.get(length)?.set[at] === 1;
  const moved = <Place extends Stretch & { text: number }>(place: Place): Place | null => {
    const text = changes.numberNow.get(place.text);
    if (text === undefined) return null;
    const shift = (store.starts[text] ?? 0) - (before.texts.store.starts[place.text] ?? 0);
    return { ...place, text, from: place.from + shift, to: place.to + shift };
  };
  const untouched = before.misses.flatMap((miss): NearMiss | [] => {
    const [own, usual] = [moved(miss), moved(miss.usual)];
    const { left, right } = miss.context;
    // Where either stands in a text that changed, both contexts do.
    if (!own || !usual || (isSet(left, own.from - left) && isSet(right, own.to))) return [];
    return { ...own, usual };
  });
  return [...untouched, ...missesBetween(archive, windows, new StoryCounter())];
}

/** Texts to be gone through story by story, so that one is told from the next by the last alone. */
function inStories(store: SymbolStore, storyOf: readonly number[]): Archive {
  const order = [...storyOf.keys()].sort((a, b) => (storyOf[a] as number) - (storyOf[b] as number));
  return { ...store, order, storyOf };
}

function missesBetween(
  archive: Archive,
  windows: ReadonlyMap<number, Windows>,
  stories: StoryCounter,
): NearMiss[] {
  return contexts.flatMap((context) => {
    const slots = {
      ...archive,
      context,
      before: windows.get(context.left) as Windows,
      after: windows.get(context.right) as Windows,
    };
    stories.clear();
    eachSlot(slots, (hash, text) => {
      stories.add(hash, archive.storyOf[text] as number);
    });
    return slotsOf(slots, stories).flatMap((slot) => missesIn(slot, context));
  });
}

/** The slots of an archive between contexts, with what is known of these. */
type Slots = Archive & { context: Context; before: Windows; after: Windows };

/** Places of a filling that are held: a phrase has more, what is read for it has not. */
const heldAtMost = 16;

/** One way in which a slot is filled: its first places, in how many stories it stands, and how long it is. */
interface Filling {
  texts: number[];
  places: number[];
  length: number;
  stories: number;
  lastStory: number;
}

/** Where a slot stands first, and how it is filled, by the hash of what fills it. */
interface Slot {
  first: Stretch;
  fillings: Map<number, Filling>;
}

function slotsOf(all: Slots, stories: StoryCounter): Slot[] {
  const slots: Slot[] = [];
  // Slots between other contexts may have the same hash.
  const byHash = new Map<number, Slot[]>();
  eachSlot(all, (hash, text, { from, to }) => {
    if (!stories.isSet(hash)) return;
    const alike = byHash.get(hash) ?? [];
    if (alike.length === 0) byHash.set(hash, alike);
    let slot = alike.find(({ first }) => sameAround(all.symbols, { from, to }, first, all.context));
    if (!slot) {
      slot = { first: { from, to }, fillings: new Map() };
      alike.push(slot);
      slots.push(slot);
    }
    const filler = hashOf(all.symbols, from, to);
    const story = all.storyOf[text] as number;
    const known = slot.fillings.get(filler);
    if (!known) {
      const [texts, places] = [[text], [from]];
      slot.fillings.set(filler, { texts, places, length: to - from, stories: 1, lastStory: story });
    } else {
      if (known.lastStory !== story) known.stories += 1;
      known.lastStory = story;
      if (known.places.length === heldAtMost) return;
      known.texts.push(text);
      known.places.push(from);
    }
  });
  return slots;
}

function missesIn(slot: Slot, context: Context): NearMiss[] {
  const fillings = [...slot.fillings.values()];
  const all = fillings.reduce((sum, { stories }) => sum + stories, 0);
  const usual = fillings.find(({ stories }) => stories >= leastStories && stories >= leastShare * all);
  const [from, text] = [usual?.places[0], usual?.texts[0]];
  if (!usual || from === undefined || text === undefined) return [];
  const phrase = { text, from, to: from + usual.length };
  const atMost = Math.max(1, Math.min(heldAtMost - 1, Math.floor(usual.stories / mostSeldom)));
  return fillings
    .filter(({ places, length }) => places.length <= atMost && Math.abs(length - usual.length) <= 1)
    .flatMap(({ texts, places, length }) =>
      places.map((place, at): NearMiss => ({
        text: texts[at] as number,
        from: place,
        to: place + length,
        usual: phrase,
        count: usual.stories,
        context,
      })),
    );
}

/** Whether two slots stand between the same symbols. */
function sameAround(symbols: Uint16Array, a: Stretch, b: Stretch, { left, right }: Context): boolean {
  for (let at = 1; at <= left; at += 1) if (symbols[a.from - at] !== symbols[b.from - at]) return false;
  for (let at = 0; at < right; at += 1) if (symbols[a.to + at] !== symbols[b.to + at]) return false;
  return true;
}

/** Called for the hash of a slot's contexts, with the text and the symbols that fill it; the range is used again. */
type OnSlot = (hash: number, text: number, range: { from: number; to: number }) => void;

/** Calls for every slot of every text between contexts that may be set, for each length of what fills it. */
function eachSlot(
  { starts, order, context: { left, right, longest }, before, after }: Slots,
  onSlot: OnSlot,
): void {
  const range = { from: 0, to: 0 };
  for (const text of order) {
    const end = starts[text + 1] as number;
    for (let from = (starts[text] as number) + left; from + right <= end; from += 1) {
      if (before.set[from - left] === 0) continue;
      const last = Math.min(from + longest, end - right);
      const own = Math.imul(before.hashes[from - left] as number, 0x85ebca6b);
      range.from = from;
      for (let to = from; to <= last; to += 1) {
        if (after.set[to] === 0) continue;
        const hash = Math.imul(own ^ (after.hashes[to] as number), 0xc2b2ae35);
        range.to = to;
        onSlot((hash ^ (hash >>> 15)) >>> 0, text, range);
      }
    }
  }
}

/** Of misses that lie at one place the shortest, of equally short ones that of the commonest phrase. */
export function withoutOverlaps(found: readonly NearMiss[]): NearMiss[] {
  const length = ({ from, to, usual }: NearMiss): number => to - from + usual.to - usual.from;
  const kept: NearMiss[] = [];
  const taken = new Set<number>();
  for (const miss of found.toSorted(
    (a, b) =>
      length(a) - length(b) ||
      b.count - a.count ||
      a.from - b.from ||
      contexts.indexOf(a.context) - contexts.indexOf(b.context) ||
      a.to - b.to,
  )) {
    // What is left out stands between two symbols: it is told by the one before it.
    const own = Array.from({ length: miss.to - miss.from + 2 }, (_, at) => miss.from - 1 + at);
    if (own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    kept.push(miss);
  }
  return kept.sort((a, b) => a.from - b.from);
}
