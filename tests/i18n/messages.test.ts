import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { asItWas, withoutMessages } from '../../src/i18n/message.ts';
import { messagesOf } from '../../src/i18n/messages-of.ts';
import { languages } from '../../src/records/language.ts';
import { saidIn } from './said-in.ts';

const zh = {
  name: '异文',
  nothing: '',
  legend: ['全', '缺'],
  places: (count: number) => `${count} 处`,
  named: (name: string) => `“${name}”`,
  verdict: ({ votes }: { votes: readonly number[] }) => ({ votes: votes.join(':'), told: '' }),
};

/** A made-up language: what it says is told from all others by its brackets. */
const other: typeof zh = {
  name: '<variant & more>',
  nothing: '',
  legend: ['[all]', '[none]'],
  places: (count) => `[${count} places]`,
  named: (name) => `[${name}]`,
  verdict: ({ votes }) => ({ votes: votes.join('-'), told: '' }),
};

const messages = messagesOf(zh);

describe('messages in place of words', () => {
  const page = [
    messages.name,
    messages.legend[1],
    messages.places(3),
    messages.named(`郑重 'a' "b" <i>`),
    messages.named(messages.name),
    messages.verdict({ votes: [3, 1] }).votes,
  ].join('|');

  it('are filled in from each dictionary, escaped for HTML', () => {
    expect(saidIn(zh)(page)).toBe('异文|缺|3 处|“郑重 &#39;a&#39; &quot;b&quot; &lt;i&gt;”|“异文”|3:1');
    expect(saidIn(other)(page)).toBe(
      '&lt;variant &amp; more&gt;|[none]|[3 places]|[郑重 &#39;a&#39; &quot;b&quot; &lt;i&gt;]|[&lt;variant &amp; more&gt;]|3-1',
    );
  });

  it('are nothing where nothing is said', () => {
    expect(messages.nothing).toBe('');
    expect(messages.verdict({ votes: [1] }).told).toBe('');
  });

  it('stand in attributes, JSON and addresses as they are', () => {
    const held = JSON.stringify({ said: messages.named('郑(重)!*~') });
    expect(held).not.toMatch(/[<>&']|\\/u);
    expect(saidIn(zh)(held)).toBe('{"said":"“郑(重)!*~”"}');
  });

  it('what a paper prints is none, and comes out as it was, within a message too', () => {
    const forged = `甲${messages.places(3)}\u{FDD1}\u{FDEF}\u{FFFE}乙`;
    const text = withoutMessages(forged);
    expect(text).toHaveLength(forged.length);
    expect(saidIn(zh)(`${text}|${messages.named(text)}`)).toBe(`${forged}|“${forged}”`);
  });

  it('what only looks like one stays', () => {
    for (const text of [
      '\u{FDD0}',
      '\u{FDD0}x\u{FDD1}',
      '\u{FDD0}%5B%5B%22no%22%5D%5D\u{FDD1}',
      '\u{FDD0}%5B1%5D\u{FDD1}',
    ])
      expect(saidIn(zh)(text)).toBe(asItWas(text));
  });
});

describe('the dictionaries', () => {
  it.each(languages)(
    '%s names itself, and says nothing that would break JSON in an attribute',
    (language) => {
      const words = dictionaryOf(language);
      expect(words.frame.code).toBe(language);
      expect(words.frame.current(language)).toBe('true');
      expect(JSON.stringify(words)).not.toMatch(/\\/u);
    },
  );
});
