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
    return localStorage.getItem(nameKey) ?? unkept;
  } catch {
    return unkept;
  }
}

/** Keeps a name for the decisions to come. */
export function sign(name: string): void {
  unkept = name.trim().slice(0, 80);
  try {
    localStorage.setItem(nameKey, unkept);
  } catch {
    // Where storage is forbidden it holds as long as the page.
  }
}
