/**
 * One field type, whole: everything the generator knows of it stands in one file of this folder, and `registry.ts`
 * lists the files as a `Record` over `FieldType`, so that the compiler names what a new type lacks.
 */
import type { Constraints, Field, FieldType, Literal, NamedDefault } from "../ir/ir.js";
import type { Code } from "../text/code.js";
import type { Sql } from "../text/sql.js";
import type { JsonSchema } from "./json-schema.js";

/** How the value of an option is written. */
export type OptionKind =
  "boolean" | "integer" | "number" | "digits" | "string" | "pattern" | "strings" | "literal";

export type Item = NonNullable<Field["item"]>;

/** The shape of a field that emission needs; an array's item has it too. */
export interface ValueShape {
  readonly type: FieldType;
  readonly constraints: Constraints;
  readonly item: Item | null;
  /** The name that `types.ts` gives to a `oneOf`'s union (`TicketStatus`); where it is absent the union is written out. */
  readonly alias?: Code;
}

/** Values that are accepted and refused: the table that tests zod, SQL and runtime against each other. */
export interface Examples {
  readonly valid: readonly unknown[];
  /** Refused by the validator, and by a column of the type. */
  readonly invalid: readonly unknown[];
  /** Refused by the validator alone: PostgreSQL reads more spellings than the wire does, or none of these can reach it. */
  readonly wire?: readonly unknown[];
}

export interface FieldTypeDefinition {
  readonly type: FieldType;
  /** Options beyond those that every word takes, and how each is written. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Named defaults that it takes. */
  readonly namedDefaults: readonly NamedDefault[];
  /**
   * What is wrong with the constraints themselves or, unless it is undefined, with a literal default: the end of a sentence
   * ("min 5 is above max 3"); null where nothing is. `item` is an array's.
   */
  complain(value: unknown, constraints: Constraints, item?: Item | null): string | null;
  /** The TypeScript type, as written in `types.ts`. */
  typescript(shape: ValueShape, nullable: boolean): Code;
  /** The call that makes its zod schema, as written in `validators.ts`. */
  validator(shape: ValueShape): Code;
  /** The column type (`numeric(10, 2)`), its collation where it has one (`"C"`), and the cast of a parameter (`numeric`). */
  sqlType(shape: ValueShape): Sql;
  collation?(shape: ValueShape): Sql | null;
  cast(shape: ValueShape): Sql;
  /** A named default as the column's own, for those who write with SQL; absent where only the runtime makes it. */
  readonly sqlDefaults?: Readonly<Partial<Record<NamedDefault, Sql>>>;
  /** A literal of the schema as a constant of the column's type. */
  sqlLiteral(value: Literal, shape: ValueShape): Sql;
  /** Boolean SQL expressions that hold the same constraints over a quoted column; empty where there are none. */
  sqlChecks(shape: ValueShape, quotedColumn: Sql): readonly Sql[];
  /** The types of the value in `where`, as written in `types.ts`; null for a nullable field is added to them. */
  filter(shape: ValueShape, nullable: boolean): readonly Code[];
  /**
   * What a value other than null looks like in JSON Schema, with everything that it can say of it; `pattern` goes beyond what `format`
   * says where that is not exact.
   */
  jsonSchema(shape: ValueShape): JsonSchema;
  /** A value that fits, always the same; null where there is none to show. `name` is the field's. */
  example(shape: ValueShape, name: string): Literal;
  /** Whether lists can be sorted by it. */
  readonly sortable: boolean;
  /** The PostgreSQL extension that it needs. */
  readonly extension?: string;
  readonly examples: Examples;
}
