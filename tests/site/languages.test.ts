import { describe, expect, it } from 'vitest';
import { addressIn, languageAt } from '../../src/site/languages/address-in.ts';
import { speaker } from '../../src/site/languages/speak.ts';

const place = { base: '/a/b/', languages: ['zh-CN', 'en'], origin: 'https://example.org' } as const;

describe('the address of a page in a language', () => {
  it.each([
    ['/a/b/', '/a/b/en/'],
    ['/a/b/articles/000-a1/#p5', '/a/b/en/articles/000-a1/#p5'],
    ['/a/b/search/?q=a/b.js', '/a/b/en/search/?q=a/b.js'],
    ['/a/b/desk/feed.xml', '/a/b/en/desk/feed.xml'],
    ['/a/b/data/pages.json', '/a/b/data/pages.json'],
    ['/a/b/data/tei/s-000-a1.xml', '/a/b/data/tei/s-000-a1.xml'],
    ['#p5', '#p5'],
    ['/elsewhere/', '/elsewhere/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s is %s', (address, english) => {
    expect(addressIn('en', address, place)).toBe(english);
    expect(addressIn('zh-CN', address, place)).toBe(address);
  });

  it('is read again', () => {
    expect(languageAt('/a/b/en/desk/', place)).toEqual({ language: 'en', path: '/a/b/desk/' });
    expect(languageAt('/a/b/pages/en/', place)).toEqual({ language: 'zh-CN', path: '/a/b/pages/en/' });
  });

  it('stands at the root for whatever language comes first', () => {
    const turned = { base: '/', languages: ['en', 'zh-CN'] } as const;
    expect(addressIn('en', '/desk/', turned)).toBe('/desk/');
    expect(addressIn('zh-CN', '/desk/', turned)).toBe('/zh-CN/desk/');
  });
});

describe('a page that is given its language', () => {
  const page =
    '<link rel="canonical" href="https://example.org/a/b/desk/">' +
    '<link rel="alternate" hreflang="zh-CN" href="https://example.org/a/b/desk/">' +
    '<link rel="alternate" hreflang="x-default" href="https://example.org/a/b/desk/">' +
    '<form action="/a/b/search/"><a hreflang="zh-CN" href="/a/b/desk/">';

  it('leads on in it, but where another is named', () => {
    expect(speaker(['en'], place)(page)[0]).toBe(
      '<link rel="canonical" href="https://example.org/a/b/en/desk/">' +
        '<link rel="alternate" hreflang="zh-CN" href="https://example.org/a/b/desk/">' +
        '<link rel="alternate" hreflang="x-default" href="https://example.org/a/b/desk/">' +
        '<form action="/a/b/en/search/"><a hreflang="zh-CN" href="/a/b/desk/">',
    );
  });
});
