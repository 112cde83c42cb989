/** What the application with hidden rows shall do, in memory: the same rules, said another way. */

export type Name = "user" | "profile" | "ticket" | "comment";

export interface Row {
  readonly id: string;
  deletedAt: string | null;
  version: number;
  readonly values: Record<string, string | number | null>;
}

/** `relation`: the field, where it leads, and what becomes of the row when that is deleted. */
const references: Readonly<
  Record<Name, readonly { field: string; to: Name; onDelete: "cascade" | "restrict" | "set-null" }[]>
> = {
  user: [],
  profile: [{ field: "userId", to: "user", onDelete: "cascade" }],
  ticket: [
    { field: "requesterId", to: "user", onDelete: "restrict" },
    { field: "assigneeId", to: "user", onDelete: "set-null" },
  ],
  comment: [
    { field: "ticketId", to: "ticket", onDelete: "cascade" },
    { field: "parentId", to: "comment", onDelete: "cascade" },
  ],
};

const unique: Readonly<Record<Name, readonly string[]>> = {
  user: ["email"],
  profile: ["userId"],
  ticket: ["requesterId", "number"],
  comment: [],
};

const names = ["user", "profile", "ticket", "comment"] as const;

export class Refusal extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The moment of a deletion that is going on. */
const NOW = "now";

export class Memory {
  rows: Record<Name, Row[]> = { user: [], profile: [], ticket: [], comment: [] };

  living(name: Name): readonly Row[] {
    return this.rows[name].filter(({ deletedAt }) => deletedAt === null);
  }

  find(name: Name, id: string): Row | undefined {
    return this.rows[name].find((row) => row.id === id);
  }

  /** All of it, or nothing. */
  atomically(change: () => void): void {
    const before = structuredClone(this.rows);
    try {
      change();
    } catch (error) {
      this.rows = before;
      throw error;
    }
  }

  create(name: Name, id: string, values: Row["values"]): void {
    this.atomically(() => {
      this.rows[name].push({ id, deletedAt: null, version: 1, values });
      this.#check();
    });
  }

  update(name: Name, id: string, values: Row["values"]): void {
    this.atomically(() => {
      const row = this.#livingRow(name, id);
      Object.assign(row.values, values);
      row.version += 1;
      this.#check();
    });
  }

  remove(name: Name, ids: readonly string[]): void {
    this.atomically(() => {
      const wanted = [...new Set(ids)];
      const rows = wanted.flatMap((id) => this.living(name).find((row) => row.id === id) ?? []);
      for (const row of rows) this.#hide(row);
      for (const row of rows) this.#follow(name, row);
      for (const { id } of rows) {
        for (const [other, row, { onDelete }] of this.#referring(name, id)) {
          if (onDelete === "restrict" && this.find(other, row.id)?.deletedAt === null) {
            throw new Refusal("foreign_key_violation");
          }
        }
      }
      // A row that is refused is said before one that is not there.
      if (rows.length < wanted.length) throw new Refusal("not_found");
    });
  }

  /** The moment that the database has given to what was just deleted. */
  settle(moment: string): void {
    for (const name of names) {
      for (const row of this.rows[name]) if (row.deletedAt === NOW) row.deletedAt = moment;
    }
  }

  restore(name: Name, id: string): void {
    const row = this.find(name, id);
    if (row === undefined) throw new Refusal("not_found");
    if (row.deletedAt === null) return;
    this.atomically(() => {
      const again = this.find(name, id);
      if (again !== undefined) this.#return(name, again);
      this.#check();
    });
  }

  #livingRow(name: Name, id: string): Row {
    const row = this.find(name, id);
    if (row === undefined || row.deletedAt !== null) throw new Refusal("not_found");
    return row;
  }

  #hide(row: Row): void {
    row.deletedAt = NOW;
    row.version += 1;
  }

  *#referring(to: Name, id: string): Iterable<[Name, Row, (typeof references)[Name][number]]> {
    for (const name of names) {
      for (const reference of references[name]) {
        if (reference.to !== to) continue;
        for (const row of this.rows[name])
          if (row.values[reference.field] === id) yield [name, row, reference];
      }
    }
  }

  #follow(name: Name, { id }: Row): void {
    for (const [other, row, { field, onDelete }] of this.#referring(name, id)) {
      if (onDelete === "cascade" && row.deletedAt === null) {
        this.#hide(row);
        this.#follow(other, row);
      } else if (onDelete === "set-null") {
        row.values[field] = null;
        row.version += 1;
      }
    }
  }

  #return(name: Name, row: Row): void {
    const moment = row.deletedAt;
    row.deletedAt = null;
    row.version += 1;
    for (const [other, child, { onDelete }] of this.#referring(name, row.id)) {
      if (onDelete === "cascade" && child.deletedAt === moment) this.#return(other, child);
    }
  }

  /** Among the rows that are there. */
  #check(): void {
    for (const name of names) {
      const fields = unique[name];
      const texts = this.living(name).map(({ values }) =>
        JSON.stringify(fields.map((field) => values[field])),
      );
      if (fields.length > 0 && new Set(texts).size < texts.length) throw new Refusal("unique_violation");
    }
    for (const name of names) {
      for (const { field, to } of references[name]) {
        for (const { values } of this.living(name)) {
          const id = values[field] ?? null;
          if (id !== null && this.find(to, String(id))?.deletedAt !== null) {
            throw new Refusal("foreign_key_violation");
          }
        }
      }
    }
  }
}
