import fc from 'fast-check';

const surrogates = { from: 0xd8_00, count: 0x8_00 };

/**
 * Any character of Unicode but a surrogate alone, for `fc.string({ unit })`: what fast-check's own unit `binary` draws,
 * for which each process that draws one prepares for two seconds.
 */
export const anyCharacter = fc
  .nat({ max: 0x10_ff_ff - surrogates.count })
  .map((code) => String.fromCodePoint(code < surrogates.from ? code : code + surrogates.count));
