/** What is kept with an entry of the history: the query whose results were on the sheet over the page. */
interface Kept {
  searched?: unknown;
}

/** Keeps with this page of the history what was typed over it, so that it is still there when the reader comes back. */
export function keepTyped(typed: string | null): void {
  const state = { ...((history.state ?? {}) as Kept) };
  delete state.searched;
  history.replaceState(typed === null ? state : { ...state, searched: typed }, '');
}

/** What was typed over this page before the reader followed a result; `null` where nobody did. */
export function typedHere(): string | null {
  const { searched } = (history.state ?? {}) as Kept;
  return typeof searched === 'string' ? searched : null;
}
