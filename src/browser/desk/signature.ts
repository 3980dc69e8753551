import { anonymous } from '../../corrections/same-decision.ts';

const nameKey = 'duikan.desk.by';
let unkept = '';

/** Who decides in this browser, and the day it is here (`2026-11-21`). */
export function signature(): { by: string; at: string } {
  return { by: signedBy() || anonymous, at: new Date().toLocaleDateString('sv-SE') };
}

/** The name given in this browser, empty where none was. */
export function signedBy(): string {
  try {
    return clean(localStorage.getItem(nameKey) ?? unkept);
  } catch {
    return unkept;
  }
}

/** A name as a file of corrections may have it, whatever was typed or stands in storage. */
function clean(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF¶]/gu, '')
    .trim()
    .slice(0, 80);
}

/** Keeps a name for the decisions to come. */
export function sign(name: string): void {
  unkept = clean(name);
  try {
    localStorage.setItem(nameKey, unkept);
  } catch {
    // Where storage is forbidden it holds as long as the page.
  }
}
