import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export interface Json {
  readonly id: string;
  readonly text: string;
  readonly uuid: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type JsonKey = string;

export interface JsonCreate {
  readonly id?: string;
  readonly text: string;
  readonly uuid: string;
}

export interface JsonUpdate {
  readonly text?: string;
  readonly uuid?: string;
}

export type JsonField = keyof Json;

export type JsonSort =
  | "id"
  | "-id"
  | "text"
  | "-text"
  | "uuid"
  | "-uuid"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface JsonWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly text?: string | TextFilter;
  readonly uuid?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly JsonWhere[];
  readonly OR?: readonly JsonWhere[];
  readonly NOT?: JsonWhere;
}

export interface JsonCountQuery {
  readonly where?: JsonWhere;
}

export interface JsonListQuery<Field extends JsonField = JsonField> extends JsonCountQuery {
  readonly sort?: string | readonly JsonSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
