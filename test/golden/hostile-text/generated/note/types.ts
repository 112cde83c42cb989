import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export type NoteChoice = "'" | '"' | "`" | "\\" | "${x}" | "*/" | "日本語" | "👩‍👩‍👧‍👦" | "\u2028";

/** Ends a comment: *\/ alert(`${1}`) // and </script> and 'quotes' and "quotes" and \ and 日本語 and 👩‍👩‍👧‍👦 */
export interface Note {
  readonly id: string;
  /** '; DROP TABLE "notes"; -- */
  readonly quoted: string;
  /** `${1}` *\/ \u2028 next */
  readonly template: string;
  readonly lines: string;
  readonly markup: string;
  readonly constructorOf: string;
  readonly choice: NoteChoice;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type NoteKey = string;

export interface NoteCreate {
  readonly id?: string;
  /** '; DROP TABLE "notes"; -- */
  readonly quoted?: string;
  /** `${1}` *\/ \u2028 next */
  readonly template?: string;
  readonly lines?: string;
  readonly markup?: string;
  readonly constructorOf?: string;
  readonly choice?: NoteChoice;
}

export interface NoteUpdate {
  /** '; DROP TABLE "notes"; -- */
  readonly quoted?: string;
  /** `${1}` *\/ \u2028 next */
  readonly template?: string;
  readonly lines?: string;
  readonly markup?: string;
  readonly constructorOf?: string;
  readonly choice?: NoteChoice;
}

export type NoteField = keyof Note;

export type NoteSort =
  | "id"
  | "-id"
  | "quoted"
  | "-quoted"
  | "template"
  | "-template"
  | "lines"
  | "-lines"
  | "markup"
  | "-markup"
  | "constructorOf"
  | "-constructorOf"
  | "choice"
  | "-choice"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface NoteWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly quoted?: string | TextFilter;
  readonly template?: string | TextFilter;
  readonly lines?: string | TextFilter;
  readonly markup?: string | TextFilter;
  readonly constructorOf?: string | TextFilter;
  readonly choice?: NoteChoice | EqualityFilter<NoteChoice>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly NoteWhere[];
  readonly OR?: readonly NoteWhere[];
  readonly NOT?: NoteWhere;
}

export interface NoteCountQuery {
  readonly where?: NoteWhere;
}

export interface NoteListQuery<Field extends NoteField = NoteField> extends NoteCountQuery {
  readonly sort?: string | readonly NoteSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
