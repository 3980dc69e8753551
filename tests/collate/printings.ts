import fc from 'fast-check';

const english =
  'It was a cold dark night; the rain fell upon the roof, and nobody in the house slept. "Who is there?" said the old man, rising from his chair by the fire; but the wind answered him. At last the knocking ceased.';
const han =
  '过去一年，党中央以改革创新精神加强制度建设，把行之有效的经验做法固化下来，上升为制度规范。作风建设永远在路上，为基层减负是一场攻坚战、持久战，必须强化政治引领，筑牢思想根基。';

/** The pieces that errors are made of, and the texts themselves as such pieces. */
const scripts = [
  { pieces: english.match(/\w+|\W/gu) ?? [], errors: ['', ' ', ', ', '; and ', 'rain', ' the', '\n\n', '“'] },
  { pieces: Array.from(han), errors: ['', '军', '任', '繁重', '，', '、', ',', '\n\n'] },
];

const errors = fc.array(fc.record({ at: fc.nat(199), by: fc.nat(7), keep: fc.boolean() }), { maxLength: 8 });
const witness = fc.record({ errors, head: fc.nat(30), tail: fc.nat(30), cut: fc.boolean() });

/** Two to five printings of one text, each with its own errors, some cut at either end. */
export const printings = fc
  .tuple(fc.constantFrom(...scripts), fc.array(witness, { minLength: 2, maxLength: 5 }))
  .map(([script, witnesses]) =>
    witnesses.map(({ errors: own, head, tail, cut }, at) => {
      const pieces = [...script.pieces];
      for (const error of own) {
        const place = error.at % pieces.length;
        pieces[place] = (script.errors[error.by] ?? '') + (error.keep ? (pieces[place] ?? '') : '');
      }
      const text = (cut ? pieces.slice(head, pieces.length - tail) : pieces).join('');
      return { name: `w${at}`, text };
    }),
  );
