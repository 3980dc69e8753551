import { expect, test } from 'vitest';
import { reportText, sendingAddresses } from '../../src/browser/report/report-text.ts';
import { report as words } from '../../src/i18n/zh-CN/report.ts';

const report = {
  address: 'https://example.org/articles/003-a7/#p12',
  place: '003-a7#p12',
  text: '郑军强调 & “推进”',
  meant: '郑重强调',
  reason: '',
};

test('a report names address, place, text and what it should be', () => {
  expect(reportText(report, words).split('\n')).toEqual([
    '地址：https://example.org/articles/003-a7/#p12',
    '所在：003-a7#p12（版 003 第12段）',
    '识读作：郑军强调 & “推进”',
    '应作：郑重强调',
  ]);
  expect(reportText({ ...report, reason: '看过原报' }, words)).toContain('\n依据：看过原报');
});

test('it is sent by nobody where the settings name nothing, or a page that is no form', () => {
  expect(sendingAddresses(report, { contact: undefined, tracker: undefined, words })).toEqual({
    mail: null,
    tracker: null,
  });
  expect(
    sendingAddresses(report, { contact: 'https://example.org/write', tracker: 'javascript:alert(1)', words }),
  ).toEqual({
    mail: null,
    tracker: null,
  });
});

test('it is a letter to an address, and a form of a tracker, with all its text', () => {
  const { mail, tracker } = sendingAddresses(report, {
    contact: 'jiao@example.org',
    tracker: 'https://example.org/issues/new?labels=text',
    words,
  });
  const letter = new URL(mail ?? '');
  expect(letter.pathname).toBe('jiao@example.org');
  expect(letter.searchParams.get('body')).toBe(reportText(report, words));
  const form = new URL(tracker ?? '');
  expect(form.searchParams.get('labels')).toBe('text');
  expect(form.searchParams.get('title')).toBe('勘误 003-a7#p12');
  expect(form.searchParams.get('body')).toBe(reportText(report, words));
});
