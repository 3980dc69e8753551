import { readFile } from 'node:fs/promises';
import { XmlDocument } from 'libxml2-wasm';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compared, file, one, other, patient } from '../browser/comparing.ts';
import { test } from '../browser/fixture.ts';

test('texts that are pasted and chosen are compared on the page, and nothing is sent', async ({ open }) => {
  const page = await open('/compare/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));
  await page.getByLabel('文本 A', { exact: true }).fill(one);
  await page.locator('input[type="file"]').nth(1).setInputFiles(file('晚报.txt', other));
  expect(await compared(page)).toBe('异文 1 处。');
  expect(await page.locator('.cmp h2').first().textContent()).toBe('A 与 晚报 对读');
  expect(await page.locator('.row .a mark').textContent()).toBe('宵');
  expect(await page.locator('.row .b mark').textContent()).toBe('霄');
  expect(await page.locator('.notes li').textContent()).toContain('购年【宵】：晚报作“霄”，A作“宵”');
  expect(await page.locator('details.fold > summary').textContent()).toContain('第2段 两家全同');
  expect(await page.locator('.joint .read mark').textContent()).toBe('宵');
  expect(new Set(asked)).toEqual(new Set(['GET']));
});

test('what was compared is saved as JSON, CSV, TEI and a page that stands alone', async ({
  open,
  browser,
}) => {
  const page = await open('/en/compare/');
  await page.getByLabel('Text A', { exact: true }).fill(one);
  await page.getByLabel('Text B', { exact: true }).fill(other);
  expect(await compared(page)).toBe('1 place that differs.');
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  expect(JSON.parse(await saved('JSON'))).toMatchObject({ witnesses: [{ witness: 'A' }, { witness: 'B' }] });
  const [, row] = (await saved('CSV')).trim().split('\r\n');
  expect(row).toMatch(/宵.*霄/u);
  const tei = XmlDocument.fromString(await saved('TEI P5'));
  const readings = tei.find('//t:app/*', { t: 'http://www.tei-c.org/ns/1.0' });
  expect(readings.map(({ content }) => content)).toEqual(['宵', '霄']);
  tei.dispose();
  const html = await saved('Web page');
  const alone = await browser.newPage({ javaScriptEnabled: false });
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(html);
  expect(await alone.locator('.row .b mark').textContent()).toBe('霄');
  expect(await alone.locator('button, select').count()).toBe(0);
  await alone.locator('.f-shape').uncheck();
  expect(await alone.locator('.notes li:visible').count()).toBe(0);
  await alone.close();
  expect(asked).toEqual([]);
});

test('what cannot be compared is said where it stands', async ({ open }) => {
  const page = await open('/compare/');
  expect(await compared(page)).toBe('至少要两份文本；A、B 还空着。');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([
      file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xd8])),
      file('broken.xml', '<TEI><text><p>花'),
    ]);
  await expect
    .poll(() => page.locator('.compare-status').textContent(), patient)
    .toContain('picture.png：这不是文本文件。');
  expect(await page.locator('.compare-status').textContent()).toContain('broken.xml：这份 TEI 读不通');
  await page.getByLabel('文本 A', { exact: true }).fill('雨后初晴，山色如洗，游人渐多。');
  await page.getByLabel('文本 B', { exact: true }).fill(one);
  expect(await compared(page)).toContain('这些文本没有相同的文字，无从对读。');
  expect(await page.locator('.cmp').isVisible()).toBe(false);
  await page.getByLabel('文本 A', { exact: true }).fill(one);
  expect(await compared(page)).toBe('异文 0 处。 B 与 A 一字不差。');
});

test('an edition of the archive is set beside a text of one’s own', async ({ open }) => {
  const page = await open('/articles/003-a7/');
  await page.getByRole('link', { name: '与自己的文本对读' }).click();
  const edition = page.getByLabel('文本 B', { exact: true });
  await expect.poll(() => edition.inputValue(), patient).toContain('郑军强调');
  const name = '报名未详 · 2025年1月22日（推定） · 为基层减负赋能 促干部实干担当';
  expect(await page.getByLabel('文本 B 的名称').inputValue()).toBe(name);
  await page
    .getByLabel('文本 A', { exact: true })
    .fill((await edition.inputValue()).replace('郑军强调', '郑重强调'));
  expect(await compared(page)).toBe('异文 1 处。');
  // Notes call it as those of the site do, and the head of its column says all.
  expect(await page.locator('#result').innerText()).toContain('003');
  expect(await page.locator('.heads .b').innerText()).toMatch(new RegExp(`^003\\s+${name}`, 'u'));
  await page.reload();
  await expect.poll(() => page.getByLabel('文本 B 的名称').inputValue(), patient).toBe(name);
  expect(await page.locator('.slot').count()).toBe(2);
  const english = await open('/en/compare/?with=001-a1');
  await expect
    .poll(() => english.getByLabel('Name of text B').inputValue(), patient)
    .toBe('晋中日报 (inferred) · 22 January 2025 (inferred) · 为基层减负赋能 促干部实干担当');
  const none = await open('/compare/?with=nothing');
  await expect
    .poll(() => none.locator('.compare-status').textContent(), patient)
    .toBe('nothing：本站没有这篇文章。');
});

test('what differs in script alone is counted as that, wherever it is counted', async ({ open }) => {
  const page = await open('/en/compare/');
  await page.getByLabel('Text A', { exact: true }).fill('市民纷纷前来选购年宵花。');
  await page.getByLabel('Text B', { exact: true }).fill('市民紛紛前來選購年宵花。');
  const said = await compared(page);
  expect(said).toMatch(/^\d places that differ, in script or width alone, which is hidden at first\.$/u);
  expect(await page.locator('.compare-counts').textContent()).toMatch(
    /^The words are the same; \d in script or width$/u,
  );
});

test('a file that cannot be taken is named as the language of the page has it', async ({ open }) => {
  const page = await open('/en/compare/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xd8])));
  await expect
    .poll(() => page.locator('.compare-status').textContent(), patient)
    .toBe('picture.png: This is no text file.');
});

test('what looks like markup is text, in names and texts, and nothing of it runs', async ({ open }) => {
  const page = await open('/compare/');
  const markup = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([
      file(`${markup.slice(0, 40)}.txt`, `${one}${markup}`),
      file('\u202e甲&amp;.txt', `${other}${markup}javascript:ran`),
      file('<b>.png', Buffer.from([0x89, 0x50, 0xff, 0x00, 0xd8])),
    ]);
  await expect
    .poll(() => page.locator('.compare-status').textContent(), patient)
    .toBe('<b>.png：这不是文本文件。');
  expect(await compared(page)).toMatch(/^异文 \d/u);
  expect(await page.locator('.cmp h2').first().textContent()).toContain('<img src=x onerror=');
  expect(await page.locator('.compare :is(img, script, b:has(img))').count()).toBe(0);
  expect(await page.locator('.row .a').first().innerText()).not.toBe('');
  // What turns the direction of writing is shown as a sign and turns nothing.
  expect(await page.locator('.compare .unseen').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('a text of 5 MB that is pasted is refused in words beside it, and the page lives on', async ({
  open,
}) => {
  const page = await open('/compare/');
  await page.getByLabel('文本 A', { exact: true }).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'word '.repeat(1_000_000));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect
    .poll(() => page.locator('.slot-problem').first().textContent(), patient)
    .toBe('这份有 5,000,000 字，至多 500,000 字。');
  await page.locator('.slot-held button').click();
  await page.getByLabel('文本 A', { exact: true }).fill(one);
  await page.getByLabel('文本 B', { exact: true }).fill(other);
  expect(await compared(page)).toBe('异文 1 处。');
});

test('without JavaScript the page says so and names the command', async ({ open }) => {
  const page = await open('/en/compare/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('npm run -s collate -- A.txt B.txt');
  expect(await page.locator('textarea').first().isVisible()).toBe(false);
});

test('any witnesses of a story stand side by side, two of them as on the page of their pair', async ({
  open,
}) => {
  const rowsOf = (page: Page): Promise<string[]> =>
    page
      .locator('.cmp-body [data-row]:not([data-row="head"])')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            Array.from(
              row.querySelectorAll('mark'),
              (mark) => `${mark.dataset['variant'] ?? ''}:${mark.textContent}`,
            ).join(' ') +
            Array.from(row.children, ({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim()).join(
              '|',
            ),
        ),
      );
  const shown = async (page: Page): Promise<void> => {
    await expect.poll(() => page.locator('.compare-progress').isVisible(), patient).toBe(false);
    await expect.poll(() => page.locator('.joint .read p').count(), patient).toBeGreaterThan(0);
  };
  const built = await open('/stories/s-000-a1/000-a1~003-a7/');
  const page = await open('/stories/compare/?story=s-000-a1&w=000-a1,003-a7');
  await shown(page);
  expect(await rowsOf(page)).toEqual(await rowsOf(built));
  await page.getByLabel('第3栏').selectOption('002-a1');
  await expect.poll(() => page.locator('.cmp').getAttribute('data-columns'), patient).toBe('3');
  expect(page.url()).toContain('w=000-a1,003-a7,002-a1');
  await shown(page);
  // 003 begins late: where it does not reach, it says so in its column.
  const first = page.locator('.row:has(.c mark)').first();
  for (const side of ['a', 'b', 'c']) expect(await first.locator(`> .${side}`).count()).toBe(1);
  expect(await first.locator('.b.away').textContent()).toBe('003 不及此处。');
});

test('a story or a witness that there is not is answered with what is nearest', async ({ open }) => {
  const page = await open('/en/stories/compare/?story=s-000-a1&w=003-a9,000-a1');
  const status = page.locator('.compare-status');
  await expect
    .poll(() => status.textContent(), patient)
    .toContain('This story has no 003-a9; shown are 003-a7, 000-a1.');
  const none = await open('/stories/compare/');
  await expect
    .poll(() => none.locator('.compare-status').textContent(), patient)
    .toContain('地址里没有说是哪一篇。');
  expect(await none.locator('.compare-status a').getAttribute('href')).toBe('/stories/');
});
