import type { Page } from 'playwright-core';
import type { DeskCandidate } from '../../src/site/desk/items.ts';

export const storageKey = 'duikan.desk.v1';

/** The row of a place that files have decided: 003 reads 军 for 重. */
export const military = '.desk-item:has(.desk-context:text("郑军"))';
/** Two rows where 003 reads 总书记 for 同志. */
export const comrade = '.desk-item:has(.desk-context mark:text-is("总书记"))';

/** Makes a row the current one: by its button, or, where it is current already, by putting the focus there. */
export async function open(page: Page, row: string): Promise<void> {
  const first = page.locator(row).first();
  if ((await first.getAttribute('aria-current')) === null) await first.locator('.desk-open').click();
  else await first.evaluate(focusInView);
}

function focusInView(row: HTMLElement | SVGElement): void {
  row.scrollIntoView({ behavior: 'instant', block: 'center' });
  row.focus({ preventScroll: true });
}

export async function status(page: Page): Promise<string> {
  return (await page.locator('.desk-status').textContent()) ?? '';
}

/** What this browser has decided, row by row. */
export async function decided(page: Page): Promise<string[]> {
  return page.locator('.desk-item[data-mine] .desk-mine strong').allTextContents();
}

export async function candidatesOf(page: Page, row: string): Promise<DeskCandidate[]> {
  const data = await page.locator(row).first().getAttribute('data-candidates');
  return JSON.parse(data ?? '[]') as DeskCandidate[];
}

/** Presses the export and reads the file that comes. */
export async function exported(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出校改文件' }).click();
  const stream = await (await coming).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export async function importYaml(page: Page, yaml: string, name = 'a.yaml'): Promise<void> {
  await page.locator('.desk-file').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(yaml) });
  await page.waitForFunction(() =>
    /并入|有误/u.test(document.querySelector('.desk-status')?.textContent ?? ''),
  );
}

export async function wipe(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '清空本机判断' }).click();
}
