/** A text that a pattern matches, for examples: the first way through the pattern that is easy to find. */

/** Null where none is found; what is found has been tried. */
export function matchOf(pattern: string, min: number, max: number): string | null {
  for (const extra of [0, 1, 2, 4, 8, 16, 32, 64]) {
    const text = new Sampler(pattern, extra).sample();
    const length = text === null ? -1 : [...text].length;
    if (text === null || length > max) return null;
    if (length >= min && new RegExp(pattern, "u").test(text)) return text;
  }
  return null;
}

/** What stands for a class of characters. */
const escapes: Readonly<Record<string, string>> = { d: "1", w: "a", s: " ", D: "a", W: "-", S: "a", t: "\t" };

class Sampler {
  readonly #pattern: string;
  /** How often what may repeat without end is repeated beyond the least. */
  readonly #extra: number;
  #at = 0;

  constructor(pattern: string, extra: number) {
    this.#pattern = pattern;
    this.#extra = extra;
  }

  sample(): string | null {
    try {
      return this.#alternatives();
    } catch {
      return null; // A construction that is not known here.
    }
  }

  /** The first alternative; the others are read and dropped. */
  #alternatives(): string {
    const first = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return first;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !"|)".includes(this.#peek())) text += this.#quantified();
    return text;
  }

  #quantified(): string {
    const atom = this.#atom();
    const times = this.#times();
    this.#take("?");
    return atom.repeat(times);
  }

  #times(): number {
    if (this.#take("*")) return this.#extra;
    if (this.#take("+")) return 1 + this.#extra;
    if (this.#take("?")) return 0;
    const counted = /^\{(\d+)(,?)(\d*)\}/.exec(this.#pattern.slice(this.#at));
    if (counted === null) return 1;
    this.#at += counted[0].length;
    const least = Number(counted[1]);
    const most = counted[2] === "" ? least : counted[3] === "" ? Infinity : Number(counted[3]);
    return Math.min(least + this.#extra, most);
  }

  #atom(): string {
    const character = this.#next();
    if (character === "^" || character === "$") return "";
    if (character === ".") return "a";
    if (character === "[") return this.#bracket();
    if (character === "\\") return this.#escape();
    if (character !== "(") return character;
    if (this.#pattern.startsWith("?", this.#at) && !this.#pattern.startsWith("?:", this.#at)) {
      throw new RangeError("A group that looks ahead or behind, or has a name.");
    }
    if (this.#take("?")) this.#take(":");
    const text = this.#alternatives();
    this.#take(")");
    return text;
  }

  /** The first character of a class. */
  #bracket(): string {
    if (this.#take("^")) throw new RangeError("A class of all others.");
    const first = this.#take("\\") ? this.#escape() : this.#next();
    while (this.#peek() !== "]") if (this.#next() === "\\") this.#next();
    this.#next();
    return first;
  }

  #escape(): string {
    const character = this.#next();
    if (/[bBpPukxcnrfv0-9]/.test(character)) throw new RangeError("An escape that is not known here.");
    return escapes[character] ?? character;
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #next(): string {
    if (this.#at >= this.#pattern.length) throw new RangeError("The pattern ends.");
    return String.fromCodePoint(this.#pattern.codePointAt(this.#at++) ?? 0);
  }

  #take(character: string): boolean {
    if (!this.#pattern.startsWith(character, this.#at)) return false;
    this.#at += character.length;
    return true;
  }
}
