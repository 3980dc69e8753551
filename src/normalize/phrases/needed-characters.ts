/** Larger sets say too little of a text, and classes with more characters are not spelled out. */
const MOST = 40;

/**
 * The characters of which any match of an expression holds at least one, so that a text with none of them need not be
 * searched; `null` where there is no such small set. Derived from the expression's source: of what follows each other
 * the smallest set will do, of what may stand for each other all are needed, and what may be left out has none.
 */
export function neededCharacters(source: string): ReadonlySet<string> | null {
  return new Reader(source).alternatives();
}

type Needed = ReadonlySet<string> | null;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** What stands between two brackets, or the whole: branches parted by bars. */
  alternatives(): Needed {
    let needed: Needed = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      const other = this.sequence();
      needed = needed === null || other === null ? null : needed.union(other);
    }
    return needed !== null && needed.size <= MOST ? needed : null;
  }

  private sequence(): Needed {
    let best: Needed = null;
    while (this.at < this.source.length && !/[|)]/u.test(this.source[this.at] ?? '')) {
      const atom = this.atom();
      const needed = this.mayBeLeftOut() ? null : atom;
      if (needed !== null && (best === null || needed.size < best.size)) best = needed;
    }
    return best;
  }

  private atom(): Needed {
    const char = this.take();
    if (char === '(') return this.group();
    if (char === '[') return this.characterClass();
    if (char === '\\') return this.escape();
    return /[$.^]/u.test(char) ? null : new Set([char]);
  }

  private group(): Needed {
    const opening = /^(?:\?(?:<?[=!]|:|<\w+>))?/u.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += opening.length;
    const inner = this.alternatives();
    this.at += 1;
    return /[=!]$/u.test(opening) ? null : inner;
  }

  private characterClass(): Needed {
    const body = /^(?:\\.|[^\]\\])*/u.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += body.length + 1;
    if (/^\^|\\[a-zA-Z]|.-./u.test(body)) return null;
    return new Set(Array.from(body.replaceAll('\\', '')));
  }

  private escape(): Needed {
    const char = this.take();
    if (char === 'p' || char === 'P') this.at = this.source.indexOf('}', this.at) + 1;
    return /[a-zA-Z]/u.test(char) ? null : new Set([char]);
  }

  /** Reads the quantifier behind an atom: whether it allows for none. */
  private mayBeLeftOut(): boolean {
    const [whole, none] = /^(?:(\?|\*|\{0(?:,\d*)?\})|\+|\{\d+(?:,\d*)?\})\??/u.exec(
      this.source.slice(this.at),
    ) ?? [''];
    this.at += whole.length;
    return none !== undefined;
  }

  private take(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return char;
  }
}
