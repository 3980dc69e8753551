/** Without it spreadsheets take UTF-8 for an old encoding. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180, CRLF), with a byte-order mark. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe, as OWASP advises against CSV injection.
 */
export function writeCsvRows(rows: Iterable<readonly string[]>): string {
  let text = byteOrderMark;
  for (const row of rows) text += `${row.map(quoted).join(',')}\r\n`;
  return text;
}

/** What makes spreadsheets take the rest of a cell for a formula. */
const formula = /^[=+\-@＝＋－＠\t\r]/u;

function quoted(cell: string): string {
  const field = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
