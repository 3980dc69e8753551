import { expect, test } from 'vitest';
import { askedDuring, onceAsked, tellAsked } from '../../src/site/asked.ts';

const archive = {};

test('what is worked out once has been asked by everyone that it is given to, and not by whoever comes between', async () => {
  let times = 0;
  const overview = onceAsked((of: object) => {
    times += 1;
    tellAsked('articles');
    return [of];
  });
  const first = await askedDuring(() => {
    tellAsked('pages');
    return Promise.resolve(overview(archive));
  });
  const other = await askedDuring(() => {
    tellAsked('stories');
    return Promise.resolve();
  });
  const second = await askedDuring(() => Promise.resolve(overview(archive)));
  expect([...first.asked].sort()).toEqual(['articles', 'pages']);
  expect([...other.asked]).toEqual(['stories']);
  expect([...second.asked]).toEqual(['articles']);
  expect(second.result).toBe(first.result);
  expect(times).toBe(1);
  overview({});
  expect(times).toBe(2);
});

test('one may be worked out of another, by whichever page comes first', async () => {
  const inner = onceAsked(() => {
    tellAsked('variants');
    return 1;
  });
  const outer = onceAsked((of: object) => {
    tellAsked('articles');
    return inner(of) + 1;
  });
  inner(archive);
  const { asked } = await askedDuring(() => Promise.resolve(outer(archive)));
  expect([...asked].sort()).toEqual(['articles', 'variants']);
});

test('what fails is worked out again, and its page has not asked for it', async () => {
  const failing = onceAsked(() => {
    tellAsked('articles');
    throw new Error('no such record');
  });
  const { asked } = await askedDuring(() => {
    expect(() => failing(archive)).toThrow('no such record');
    tellAsked('pages');
    return Promise.resolve();
  });
  expect([...asked]).toEqual(['pages']);
});
