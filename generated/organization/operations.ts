import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
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
  create(data: OrganizationCreateNested, options?: CallOptions): Promise<Organization>;
  read(key: OrganizationKey, options: IncludeOptions<OrganizationInclude>): Promise<OrganizationWith | null>;
  read(key: OrganizationKey, options?: CallOptions): Promise<Organization | null>;
  update(key: OrganizationKey, data: OrganizationUpdate, options?: CallOptions): Promise<Organization>;
  delete(key: OrganizationKey, options?: CallOptions): Promise<void>;
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
  upsert(input: OrganizationUpsert, options?: CallOptions): Promise<Upserted<Organization>>;
  bulkCreate(
    input: OrganizationBulkCreate,
    options?: CallOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  bulkUpdate(
    input: OrganizationBulkUpdate,
    options?: CallOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  bulkUpdate(input: OrganizationBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: OrganizationBulkDelete,
    options?: CallOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  bulkDelete(input: OrganizationBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: OrganizationBulkUpsert,
    options?: CallOptions,
  ): Promise<BulkAnswer<Organization, OrganizationKey>>;
  aggregate(
    input: OrganizationAggregateQuery,
    options?: CallOptions,
  ): Promise<Groups<OrganizationAggregateRow>>;
}
