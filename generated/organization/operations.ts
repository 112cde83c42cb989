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
  Organization,
  OrganizationAggregateQuery,
  OrganizationAggregateRow,
  OrganizationBulkCreate,
  OrganizationBulkDelete,
  OrganizationBulkDeleteWhere,
  OrganizationBulkUpdate,
  OrganizationBulkUpdateWhere,
  OrganizationBulkUpsert,
  OrganizationCountQuery,
  OrganizationCreateNested,
  OrganizationField,
  OrganizationInclude,
  OrganizationIncludeQuery,
  OrganizationKey,
  OrganizationListQuery,
  OrganizationRelations,
  OrganizationUpdate,
  OrganizationUpsert,
  OrganizationWith,
} from "./types.js";

/** What can be done with organizations, over the wire and in process alike. */
export interface OrganizationOperations {
  create(data: OrganizationCreateNested, options?: WriteOptions): Promise<Organization>;
  read(key: OrganizationKey, options: IncludeOptions<OrganizationInclude>): Promise<OrganizationWith | null>;
  read(key: OrganizationKey, options?: CallOptions): Promise<Organization | null>;
  update(key: OrganizationKey, data: OrganizationUpdate, options?: ChangeOptions): Promise<Organization>;
  delete(key: OrganizationKey, options?: ChangeOptions): Promise<void>;
  list<Field extends OrganizationField = OrganizationField>(
    query: OrganizationIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<OrganizationWith, Field | OrganizationRelations>>>;
  list(
    query: FieldsInText<OrganizationIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<OrganizationWith>>>;
  list<Field extends OrganizationField = OrganizationField>(
    query?: OrganizationListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Organization, Field>>>;
  list(
    query: FieldsInText<OrganizationListQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<Organization>>>;
  pages<Field extends OrganizationField = OrganizationField>(
    query: OrganizationIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<OrganizationWith, Field | OrganizationRelations>>;
  pages(
    query: FieldsInText<OrganizationIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<OrganizationWith>>;
  pages<Field extends OrganizationField = OrganizationField>(
    query?: OrganizationListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Organization, Field>>;
  pages(
    query: FieldsInText<OrganizationListQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<Organization>>;
  count(query?: OrganizationCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: OrganizationUpsert, options?: WriteOptions): Promise<Upserted<Organization>>;
  bulkCreate(
    input: OrganizationBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  bulkUpdate(
    input: OrganizationBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  bulkUpdate(input: OrganizationBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: OrganizationBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  bulkDelete(input: OrganizationBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: OrganizationBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  aggregate(
    input: OrganizationAggregateQuery,
    options?: CallOptions,
  ): Promise<Groups<OrganizationAggregateRow>>;
}
