/** What the measure of an input counts: bytes of a file, code units of a text, or things. */
export type LimitUnit = 'bytes' | 'characters' | 'count';

interface Limit {
  most: number;
  unit: LimitUnit;
}

/**
 * How much every input may be. What is more is refused whole, with a message that names the limit: no input may stop a
 * build or a browser, and none of these has been near to need. The page on the method lists them from here.
 */
export const limits = {
  /** A page's file. All text of a broadsheet page has a hundredth of it. */
  page: { most: 10_000_000, unit: 'bytes' },
  /** One of its lines. All text of a broadsheet page set in one line has a tenth of it. */
  line: { most: 1_000_000, unit: 'bytes' },
  /** A sidecar, which says three things of a page and arranges a few of its lines. */
  sidecar: { most: 1_000_000, unit: 'bytes' },
  /** Words and signs of YAML in it, which are what reading it costs; one of the project's own has about a hundred. */
  sidecarWords: { most: 200_000, unit: 'count' },
  /** What aliases in it may stand for; more is an attack on the reader's memory. */
  aliases: { most: 20, unit: 'count' },
  /** A file of corrections, about 10,000 decisions, which nobody reviews at once. */
  corrections: { most: 2_000_000, unit: 'bytes' },
  /** Words and signs of YAML in it, of which a decision has 81. */
  correctionWords: { most: 1_000_000, unit: 'count' },
  /** The words around the place of a decision, with what stands there, and what is to stand there. */
  context: { most: 2200, unit: 'characters' },
  correction: { most: 2000, unit: 'characters' },
  reason: { most: 500, unit: 'characters' },
  name: { most: 80, unit: 'characters' },
  /** What the owner of a site says of it, in nine keys, and a picture that stands on every page and has to be there at once. */
  settings: { most: 100_000, unit: 'bytes' },
  logo: { most: 500_000, unit: 'bytes' },
  /** Problems of one file that are told: whoever mends these reads it again. */
  problems: { most: 100, unit: 'count' },
  /** Printings of one story, whose comparison grows with them; all papers of a country print a wire report 300 times. */
  printings: { most: 500, unit: 'count' },
  /** A file that is collated on its own, and how many are. */
  text: { most: 10_000_000, unit: 'bytes' },
  witnesses: { most: 1000, unit: 'count' },
  /** Texts that are compared in a browser: how many, how long one may be, and all together, where two of 200,000 take a second. */
  ownTexts: { most: 8, unit: 'count' },
  ownText: { most: 500_000, unit: 'characters' },
  allOwnTexts: { most: 1_000_000, unit: 'characters' },
  /** A passage whose printings are looked for: twice the text of a broadsheet page. */
  passage: { most: 20_000, unit: 'characters' },
  /**
   * What is searched for. The longest paragraph of a page has about 700 characters; in an address a Han character takes
   * nine bytes, and many servers refuse addresses of more than 8,000.
   */
  query: { most: 800, unit: 'characters' },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
