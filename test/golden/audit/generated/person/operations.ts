import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Person,
  PersonAggregateQuery,
  PersonAggregateRow,
  PersonBulkCreate,
  PersonBulkDelete,
  PersonBulkDeleteWhere,
  PersonBulkUpdate,
  PersonBulkUpdateWhere,
  PersonBulkUpsert,
  PersonCountQuery,
  PersonCreateNested,
  PersonField,
  PersonInclude,
  PersonIncludeQuery,
  PersonKey,
  PersonListQuery,
  PersonRelations,
  PersonUpdate,
  PersonUpsert,
  PersonWith,
} from "./types.js";

/** What can be done with people, over the wire and in process alike. */
export interface PersonOperations {
  create(data: PersonCreateNested, options?: WriteOptions): Promise<Person>;
  read(key: PersonKey, options: IncludeOptions<PersonInclude>): Promise<PersonWith | null>;
  read(key: PersonKey, options?: CallOptions): Promise<Person | null>;
  update(key: PersonKey, data: PersonUpdate, options?: ChangeOptions): Promise<Person>;
  delete(key: PersonKey, options?: ChangeOptions): Promise<void>;
  list<Field extends PersonField = PersonField>(
    query: PersonIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PersonWith, Field | PersonRelations>>>;
  list(query: FieldsInText<PersonIncludeQuery>, options?: CallOptions): Promise<Page<Partial<PersonWith>>>;
  list<Field extends PersonField = PersonField>(
    query?: PersonListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Person, Field>>>;
  list(query: FieldsInText<PersonListQuery>, options?: CallOptions): Promise<Page<Partial<Person>>>;
  pages<Field extends PersonField = PersonField>(
    query: PersonIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PersonWith, Field | PersonRelations>>;
  pages(query: FieldsInText<PersonIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<PersonWith>>;
  pages<Field extends PersonField = PersonField>(
    query?: PersonListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Person, Field>>;
  pages(query: FieldsInText<PersonListQuery>, options?: CallOptions): AsyncIterable<Partial<Person>>;
  count(query?: PersonCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: PersonUpsert, options?: WriteOptions): Promise<Upserted<Person>>;
  bulkCreate(input: PersonBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Person, PersonKey>>;
  bulkUpdate(input: PersonBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Person, PersonKey>>;
  bulkUpdate(input: PersonBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: PersonBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Person, PersonKey>>;
  bulkDelete(input: PersonBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: PersonBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Person, PersonKey>>;
  aggregate(input: PersonAggregateQuery, options?: CallOptions): Promise<Groups<PersonAggregateRow>>;
}
