import { expect } from 'vitest';
import { patient } from './comparing.ts';
import { test } from './fixture.ts';

test('of a passage it is found which editions print it, and one of them stands beside it at a click', async ({
  open,
}) => {
  const page = await open('/en/compare/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const status = page.locator('.compare-status');
  const find = async (text: string): Promise<string> => {
    await page.getByLabel('Text A', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Find where printed: text A' }).click();
    await expect.poll(() => status.textContent(), patient).not.toBe('');
    return (await status.textContent()) ?? '';
  };
  const text = await (await page.request.get('/data/articles/003-a7.txt')).text();
  const from = text.indexOf('在青海谈学习教育，郑军强调');
  const passage = text.slice(from, from + 150);
  // One character of it is another, rounded down.
  const alike = Math.floor(1000 - 1000 / passage.replaceAll(/\P{Script=Han}/gu, '').length) / 10;
  expect(await find('年宵花')).toBe(
    'This passage has only 3 characters, marks aside; it takes 18 to look for it.',
  );
  expect(await find('博物馆新展厅本月底试运行，观众可以凭身份证在门口领票，团体另行预约。')).toContain(
    'No edition on this site prints this passage',
  );
  expect(await find(passage)).toBe('4 editions print all of it.');
  const links = page.locator('.printed-title a');
  const to = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(to[0]).toMatch(/^\/en\/articles\/003-a7\/#p\d+$/u);
  expect(to.map((one) => one?.split('/')[3]).sort()).toEqual(['000-a1', '001-a1', '002-a1', '003-a7']);
  expect(await page.locator('.printed-much').allTextContents()).toEqual([
    'all of it · the same words',
    ...Array<string>(3).fill(`all of it · ${alike.toFixed(1)}% of the words the same`),
  ]);
  // Nothing but files of the site was asked for, and none of them says what the passage is.
  expect(asked.filter((one) => !/^GET \/(?:_astro|fonts|printed|data\/articles)\//u.test(one))).toEqual([]);
  await page.getByRole('button', { name: 'Compare with 000-a1' }).click();
  await expect.poll(() => page.locator('.row .a mark').allTextContents(), patient).toEqual(['军']);
  expect(await page.locator('.row .b mark').allTextContents()).toEqual(['重']);
  await links.first().click();
  expect(await page.locator(new URL(page.url()).hash).textContent()).toContain('在青海谈学习教育');
});
