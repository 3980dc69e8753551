import type { Correction } from '../../records/correction.ts';
import { articleAddress, deskAddress } from '../address.ts';
import type { Archive } from '../records.ts';

/** A decision as the log shows it: where it stands on the site, if it still stands anywhere. */
export interface LoggedDecision {
  correction: Correction;
  /** The page's id and the block's number (`003`, 12); the block is `null` where the decision is stale. */
  page: string;
  block: number | null;
  /** The note on it in the article, or the block it leaves as it is. */
  address: string | null;
  /** Its row at the desk, where it has one. */
  desk: string | null;
}

/** All decisions in the order of the text, those that still fit apart from those that do not. */
export function loggedDecisions(archive: Archive): { standing: LoggedDecision[]; stale: LoggedDecision[] } {
  const known = new Set([...archive.variants, ...archive.suspicions].map(({ id }) => id));
  const logged = archive.corrections.map((correction) => loggedDecision(correction, known));
  return {
    standing: logged.filter(({ correction }) => correction.state !== 'stale'),
    stale: logged.filter(({ correction }) => correction.state === 'stale'),
  };
}

function loggedDecision(correction: Correction, known: ReadonlySet<string>): LoggedDecision {
  const { id, witness, place, state } = correction;
  const anchor = state === 'applied' ? noteAnchor(correction) : place?.block;
  return {
    correction,
    page: pageOf(witness),
    block: place === null ? null : Number(place.block.slice(1)),
    address: place === null ? null : articleAddress(witness, anchor),
    desk: known.has(id) ? deskAddress(id) : null,
  };
}

/** The page an article stands on. */
export function pageOf(article: string): string {
  return article.slice(0, article.lastIndexOf('-a'));
}

/** The anchor of the note on an emended place: every correction of an article has another one. */
export function noteAnchor({ place }: Pick<Correction, 'place'>): string {
  return place === null ? '' : `n-${place.block}-${place.from}`;
}
