/**
 * One field type, whole: everything the generator knows of it stands in one file of this folder, and `registry.ts`
 * lists the files as a `Record` over `FieldType`, so that the compiler names what a new type lacks.
 */
import type { Constraints, Field, FieldType, NamedDefault } from "../ir/ir.js";
import type { Code } from "../text/code.js";

/** How the value of an option is written. */
export type OptionKind =
  "boolean" | "integer" | "number" | "digits" | "string" | "pattern" | "strings" | "literal";

/** The shape of a field that emission needs; an array's item has it too. */
export type ValueShape = Pick<Field, "type"> & {
  readonly constraints: Constraints;
  readonly item: Field["item"];
};

export interface FieldTypeDefinition {
  readonly type: FieldType;
  /** Options beyond those that every word takes, and how each is written. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Named defaults that it takes. */
  readonly namedDefaults: readonly NamedDefault[];
  /** What is wrong with a literal default or with the constraints themselves; null where nothing is. */
  complain(value: unknown, constraints: Constraints): string | null;
  /** The TypeScript type, as written in `types.ts`. */
  typescript(shape: ValueShape): Code;
  /** The call that makes its zod schema, as written in `validators.ts`. */
  validator(shape: ValueShape): Code;
  /** The column type with its collation (`text COLLATE "C"`), and the cast of a parameter (`text`). */
  sqlType(shape: ValueShape): string;
  cast(shape: ValueShape): string;
  /** Boolean SQL expressions that hold the same constraints over a quoted column; empty where there are none. */
  sqlChecks(shape: ValueShape, quotedColumn: string): readonly string[];
  /** The filter type of `where`, as written in `types.ts`. */
  filter(shape: ValueShape, nullable: boolean): Code;
  /** Values that are accepted and refused: the table that tests zod, SQL and codec against each other. */
  readonly examples: {
    readonly valid: readonly unknown[];
    readonly invalid: readonly unknown[];
  };
}
