/** A filter on its way to SQL: what it has bound, what is wrong with it, and on which table it looks. */
import type { Parameter } from "../database/port.js";
import type { Complaint } from "../errors.js";
import { complaint } from "./complaint.js";
import type { Rows } from "./scope.js";
import type { Table } from "./table.js";

/** How many conditions a filter has, how many relations it goes through in all and in a row, at most. */
const MAXIMUM_CONDITIONS = 1_000;
const MAXIMUM_RELATIONS = 20;
export const MAXIMUM_STEPS = 5;

/** The rows that a filter is about, within a statement. */
export interface Subject {
  readonly rows: Rows;
  readonly table: Table;
  /** What stands before a column: nothing, or the name that the table has in the statement, and a dot. */
  readonly prefix: string;
  /** As `prefix`, where another table's columns would be meant without. */
  readonly qualifier: string;
  /** How many relations lead here. */
  readonly steps: number;
}

export class Compilation {
  readonly complaints: Complaint[] = [];
  readonly #parameters: Parameter[];
  readonly #stem: string;
  #conditions = 0;
  #relations = 0;

  /** @param table the outermost, which may stand in the statement by its own name */
  constructor({ model }: Table, parameters: Parameter[]) {
    this.#parameters = parameters;
    // No name that is made here is that table's.
    this.#stem = model.table.startsWith("f") ? "g" : "f";
  }

  readonly bind = (parameter: Parameter): string => `$${this.#parameters.push(parameter)}`;

  /** Notes the complaint; the answer stands for SQL that will never run. */
  wrong(pointer: string, code: Complaint["code"], message: string): "" {
    // A hostile filter could be wrong in a million places; the first hundred say enough.
    if (this.complaints.length < 100) this.complaints.push(complaint(pointer, code, message));
    return "";
  }

  /** Whether there is room for one more condition. */
  addCondition(): boolean {
    this.#conditions += 1;
    if (this.#conditions <= MAXIMUM_CONDITIONS) return true;
    this.wrong("/where", "validation_failed", `A filter has at most ${MAXIMUM_CONDITIONS} conditions.`);
    return false;
  }

  /** The name for a further table; null where there are too many. */
  addRelation(): string | null {
    this.#relations += 1;
    if (this.#relations <= MAXIMUM_RELATIONS) return `${this.#stem}${this.#relations}`;
    this.wrong(
      "/where",
      "validation_failed",
      `A filter goes through at most ${MAXIMUM_RELATIONS} relations.`,
    );
    return null;
  }
}
