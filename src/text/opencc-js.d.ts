/** Pairs of characters, parted by `|`: what is written in the one standard, a space, what is written in the other. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
