/** Written from Unicode's charts alone: controls, marks of direction, what has no width. */
const raw =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** The unseen characters of a text, as JSON has them. */
export const rawIn = (text: string): string[] =>
  (text.match(raw) ?? []).map((found) => JSON.stringify(found));
