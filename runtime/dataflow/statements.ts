/**
 * Statements that are composed from a request. The text is the shape: the same text is the same statement and is
 * prepared once. A shape's name is a digest of its text, so that no two texts can share one, whatever callers send.
 */
import { nodeCrypto } from "../node-crypto.js";
import type { Statement } from "../database/port.js";

/** The shapes a table remembers; beyond, the one used longest ago is forgotten and would be named again. */
const REMEMBERED = 100;
/** A longer text is parsed anew each time (it has no name): it is one caller's, and remembering it would cost more. */
const LONGEST = 4_000;

export class Statements {
  readonly #byText = new Map<string, Statement>();

  of(text: string): Statement {
    const known = this.#byText.get(text);
    if (known === undefined) return this.#add(text);
    // A map keeps the order of insertion; moving every hit would cost more than it saves while there is room.
    if (this.#byText.size * 2 > REMEMBERED) {
      this.#byText.delete(text);
      this.#byText.set(text, known);
    }
    return known;
  }

  #add(text: string): Statement {
    if (text.length > LONGEST) return { name: "", text };
    const statement = {
      name: nodeCrypto().createHash("sha256").update(text).digest("hex").slice(0, 32),
      text,
    };
    if (this.#byText.size >= REMEMBERED) {
      const [oldest] = this.#byText.keys();
      if (oldest !== undefined) this.#byText.delete(oldest);
    }
    this.#byText.set(text, statement);
    return statement;
  }
}
