import type { Dictionary } from '../../i18n/dictionary.ts';

type Words = Dictionary['report'];

/** What a reader reports. `place`: article and block (`003-a7#p12`), as a file of corrections names it. */
export interface Report {
  address: string;
  place: string;
  text: string;
  meant: string;
  reason: string;
}

/** A report in lines, ready to be sent. */
export function reportText({ address, place, text, meant, reason }: Report, words: Words): string {
  const { line, lines } = words;
  return [
    line(lines.address, address),
    line(lines.place, words.place(...partsOf(place))),
    line(lines.text, text),
    line(lines.meant, meant),
    ...(reason === '' ? [] : [line(lines.reason, reason)]),
  ].join('\n');
}

function partsOf(place: string): [place: string, page: string, block: number] {
  const [, page = '', block = ''] = /^(.+)-a\d+#p(\d+)$/u.exec(place) ?? [];
  return [place, page, Number(block)];
}

/** Where a report can be sent by a link: a letter, a tracker's form, or nowhere. */
export function sendingAddresses(
  report: Report,
  { contact, tracker, words }: { contact: string | undefined; tracker: string | undefined; words: Words },
): { mail: string | null; tracker: string | null } {
  const subject = words.subject(report.place);
  const body = reportText(report, words);
  return {
    mail: contact?.includes('@')
      ? `mailto:${contact.replace(/^mailto:/u, '')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
      : null,
    tracker: tracker === undefined ? null : withParameters(tracker, { title: subject, body }),
  };
}

function withParameters(address: string, parameters: Readonly<Record<string, string>>): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol)) return null;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
