import type {
  BulkOptions,
  ConflictOptions,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

export type PersonRole = "admin" | "agent" | "guest";

export type PersonGrade = "high" | "middle" | "low";

export type PersonStaff = "admin" | "agent" | "guest";

/** Somebody, with what follows from what is known of them. */
export interface Person {
  readonly id: string;
  readonly first: string;
  readonly last: string | null;
  readonly born: string | null;
  readonly level: number;
  readonly points: number;
  readonly weight: number | null;
  readonly balance: string;
  readonly account: string | null;
  readonly active: boolean;
  readonly seenAt: string | null;
  readonly role: PersonRole;
  readonly bossId: string | null;
  /** As it stands on an envelope. */
  readonly fullName: string;
  /** @deprecated Ask for the password's absence. */
  readonly hasPassword: boolean;
  readonly grade: PersonGrade;
  readonly nextLevel: number;
  readonly score: number;
  readonly share: number;
  readonly label: string;
  readonly staff: PersonStaff | null;
  readonly owes: boolean;
  readonly reference: string;
  readonly lastSeen: string;
  readonly birthday: string | null;
  readonly isOwnBoss: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type PersonKey = string;

export interface PersonCreate {
  readonly id?: string;
  readonly first: string;
  readonly last?: string | null;
  readonly born?: string | null;
  readonly level?: number;
  readonly points?: number;
  readonly weight?: number | null;
  readonly balance?: string;
  readonly account?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string | null;
  readonly role?: PersonRole;
  readonly bossId?: string | null;
}

export interface PersonUpdate {
  readonly first?: string;
  readonly last?: string | null;
  readonly born?: string | null;
  readonly level?: number;
  readonly points?: number;
  readonly weight?: number | null;
  readonly balance?: string;
  readonly account?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string | null;
  readonly role?: PersonRole;
  readonly bossId?: string | null;
}

export type PersonField = keyof Person;

export type PersonSort =
  | "id"
  | "-id"
  | "first"
  | "-first"
  | "last"
  | "-last"
  | "born"
  | "-born"
  | "level"
  | "-level"
  | "points"
  | "-points"
  | "weight"
  | "-weight"
  | "balance"
  | "-balance"
  | "account"
  | "-account"
  | "active"
  | "-active"
  | "seenAt"
  | "-seenAt"
  | "role"
  | "-role"
  | "bossId"
  | "-bossId"
  | "fullName"
  | "-fullName"
  | "hasPassword"
  | "-hasPassword"
  | "grade"
  | "-grade"
  | "nextLevel"
  | "-nextLevel"
  | "score"
  | "-score"
  | "share"
  | "-share"
  | "label"
  | "-label"
  | "staff"
  | "-staff"
  | "owes"
  | "-owes"
  | "reference"
  | "-reference"
  | "lastSeen"
  | "-lastSeen"
  | "birthday"
  | "-birthday"
  | "isOwnBoss"
  | "-isOwnBoss"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface PersonWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly first?: string | TextFilter;
  readonly last?: string | null | TextFilter<string | null>;
  readonly born?: string | null | OrderFilter<string | null>;
  readonly level?: number | OrderFilter<number>;
  readonly points?: number | OrderFilter<number>;
  readonly weight?: number | null | OrderFilter<number | null>;
  readonly balance?: string | OrderFilter<string>;
  readonly account?: string | null | OrderFilter<string | null>;
  readonly active?: boolean | EqualityFilter<boolean>;
  readonly seenAt?: string | null | OrderFilter<string | null>;
  readonly role?: PersonRole | EqualityFilter<PersonRole>;
  readonly bossId?: string | null | EqualityFilter<string | null>;
  readonly fullName?: string | TextFilter;
  readonly hasPassword?: boolean | EqualityFilter<boolean>;
  readonly grade?: PersonGrade | EqualityFilter<PersonGrade>;
  readonly nextLevel?: number | OrderFilter<number>;
  readonly score?: number | OrderFilter<number>;
  readonly share?: number | OrderFilter<number>;
  readonly label?: string | TextFilter;
  readonly staff?: PersonStaff | null | EqualityFilter<PersonStaff | null>;
  readonly owes?: boolean | EqualityFilter<boolean>;
  readonly reference?: string | OrderFilter<string>;
  readonly lastSeen?: string | OrderFilter<string>;
  readonly birthday?: string | null | OrderFilter<string | null>;
  readonly isOwnBoss?: boolean | EqualityFilter<boolean>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly boss?: OneFilter<PersonWhere>;
  /** Words to be found in fullName. */
  readonly search?: string;
  readonly AND?: readonly PersonWhere[];
  readonly OR?: readonly PersonWhere[];
  readonly NOT?: PersonWhere;
}

export interface PersonCountQuery {
  readonly where?: PersonWhere;
}

export interface PersonListQuery<Field extends PersonField = PersonField> extends PersonCountQuery {
  readonly sort?: string | readonly PersonSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PersonWith extends Person {
  readonly boss?: PersonWith | null;
}

export type PersonRelations = "boss";

export interface PersonInclude {
  readonly boss?: true | IncludeOne<PersonField, PersonInclude>;
}

export interface PersonIncludeQuery<Field extends PersonField = PersonField> extends PersonListQuery<Field> {
  readonly include: IncludeInText | PersonInclude;
}

/** The values of one unique key. */
export type PersonUnique = { readonly id: string };

export interface PersonUpsert {
  readonly where: PersonUnique;
  readonly create: PersonCreate;
  readonly update: PersonUpdate;
}

export type PersonUniqueFields = readonly "id"[];

export interface PersonBulkCreate extends ConflictOptions<PersonUniqueFields, keyof PersonUpdate> {
  readonly data: readonly PersonCreate[];
}

export interface PersonBulkUpsert extends UpsertOptions<PersonUniqueFields, keyof PersonUpdate> {
  readonly data: readonly PersonCreate[];
}

export interface PersonBulkUpdateItem extends PersonUpdate {
  readonly id: string;
}

export interface PersonBulkUpdate extends BulkOptions {
  readonly data: readonly PersonBulkUpdateItem[];
}

export interface PersonBulkUpdateWhere extends FilterOptions<PersonWhere> {
  readonly data: PersonUpdate;
}

export interface PersonBulkDelete extends BulkOptions {
  readonly ids: readonly PersonKey[];
}

export type PersonBulkDeleteWhere = FilterOptions<PersonWhere>;

export type PersonGroupField =
  | "id"
  | "first"
  | "last"
  | "born"
  | "level"
  | "points"
  | "weight"
  | "balance"
  | "account"
  | "active"
  | "seenAt"
  | "role"
  | "bossId"
  | "fullName"
  | "hasPassword"
  | "grade"
  | "nextLevel"
  | "score"
  | "share"
  | "label"
  | "staff"
  | "owes"
  | "reference"
  | "lastSeen"
  | "birthday"
  | "isOwnBoss"
  | "createdAt"
  | "updatedAt";

export interface PersonTotals {
  readonly level?: string | null;
  readonly points?: string | null;
  readonly weight?: number | null;
  readonly balance?: string | null;
  readonly account?: string | null;
  readonly nextLevel?: string | null;
  readonly score?: number | null;
  readonly share?: number | null;
  readonly reference?: string | null;
}

export interface PersonTotalFilters {
  readonly level?: string | OrderFilter<string>;
  readonly points?: string | OrderFilter<string>;
  readonly weight?: number | OrderFilter<number>;
  readonly balance?: string | OrderFilter<string>;
  readonly account?: string | OrderFilter<string>;
  readonly nextLevel?: string | OrderFilter<string>;
  readonly score?: number | OrderFilter<number>;
  readonly share?: number | OrderFilter<number>;
  readonly reference?: string | OrderFilter<string>;
}

export interface PersonExtremes {
  readonly first?: string | null;
  readonly last?: string | null;
  readonly born?: string | null;
  readonly level?: number | null;
  readonly points?: number | null;
  readonly weight?: number | null;
  readonly balance?: string | null;
  readonly account?: string | null;
  readonly seenAt?: string | null;
  readonly fullName?: string | null;
  readonly nextLevel?: number | null;
  readonly score?: number | null;
  readonly share?: number | null;
  readonly label?: string | null;
  readonly reference?: string | null;
  readonly lastSeen?: string | null;
  readonly birthday?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface PersonExtremeFilters {
  readonly first?: string | TextFilter;
  readonly last?: string | TextFilter;
  readonly born?: string | OrderFilter<string>;
  readonly level?: number | OrderFilter<number>;
  readonly points?: number | OrderFilter<number>;
  readonly weight?: number | OrderFilter<number>;
  readonly balance?: string | OrderFilter<string>;
  readonly account?: string | OrderFilter<string>;
  readonly seenAt?: string | OrderFilter<string>;
  readonly fullName?: string | TextFilter;
  readonly nextLevel?: number | OrderFilter<number>;
  readonly score?: number | OrderFilter<number>;
  readonly share?: number | OrderFilter<number>;
  readonly label?: string | TextFilter;
  readonly reference?: string | OrderFilter<string>;
  readonly lastSeen?: string | OrderFilter<string>;
  readonly birthday?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface PersonAggregateQuery extends PersonCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        | PersonGroupField
        | TimeGroup<"seenAt" | "lastSeen" | "createdAt" | "updatedAt", TimeUnit>
        | TimeGroup<"born" | "birthday", DateUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PersonGroupField[];
  readonly sum?: string | readonly (keyof PersonTotals)[];
  readonly avg?: string | readonly (keyof PersonTotals)[];
  readonly min?: string | readonly (keyof PersonExtremes)[];
  readonly max?: string | readonly (keyof PersonExtremes)[];
  readonly having?: PersonHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PersonHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PersonGroupField]?: number | OrderFilter<number> };
  readonly sum?: PersonTotalFilters;
  readonly avg?: PersonTotalFilters;
  readonly min?: PersonExtremeFilters;
  readonly max?: PersonExtremeFilters;
}

export interface PersonAggregateRow {
  readonly id?: string;
  readonly first?: string;
  readonly last?: string | null;
  readonly born?: string | null;
  readonly level?: number;
  readonly points?: number;
  readonly weight?: number | null;
  readonly balance?: string;
  readonly account?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string | null;
  readonly role?: PersonRole;
  readonly bossId?: string | null;
  readonly fullName?: string;
  readonly hasPassword?: boolean;
  readonly grade?: PersonGrade;
  readonly nextLevel?: number;
  readonly score?: number;
  readonly share?: number;
  readonly label?: string;
  readonly staff?: PersonStaff | null;
  readonly owes?: boolean;
  readonly reference?: string;
  readonly lastSeen?: string;
  readonly birthday?: string | null;
  readonly isOwnBoss?: boolean;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PersonGroupField]?: number };
  readonly sum?: PersonTotals;
  readonly avg?: PersonTotals;
  readonly min?: PersonExtremes;
  readonly max?: PersonExtremes;
}
