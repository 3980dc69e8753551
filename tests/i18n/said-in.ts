import { fillerOf } from '../../src/i18n/fill-in.ts';
import { asItWas, messagePattern } from '../../src/i18n/message.ts';

/** A function that gives a page the words of a dictionary. */
export function saidIn(dictionary: object): (page: string) => string {
  const wordsFor = fillerOf([dictionary]);
  return (page) =>
    asItWas(
      page.replace(messagePattern, (whole: string, written: string) => wordsFor(written)?.[0] ?? whole),
    );
}
