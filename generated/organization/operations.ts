import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Organization,
  OrganizationCountQuery,
  OrganizationCreate,
  OrganizationField,
  OrganizationKey,
  OrganizationListQuery,
  OrganizationUpdate,
} from "./types.js";

/** What can be done with organizations, over the wire and in process alike. */
export interface OrganizationOperations {
  create(data: OrganizationCreate, options?: CallOptions): Promise<Organization>;
  read(key: OrganizationKey, options?: CallOptions): Promise<Organization | null>;
  update(key: OrganizationKey, data: OrganizationUpdate, options?: CallOptions): Promise<Organization>;
  delete(key: OrganizationKey, options?: CallOptions): Promise<void>;
  list<Field extends OrganizationField = OrganizationField>(
    query?: OrganizationListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Organization, Field>>>;
  list(
    query: FieldsInText<OrganizationListQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<Organization>>>;
  pages<Field extends OrganizationField = OrganizationField>(
    query?: OrganizationListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Organization, Field>>;
  pages(
    query: FieldsInText<OrganizationListQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<Organization>>;
  count(query?: OrganizationCountQuery, options?: CallOptions): Promise<number>;
}
