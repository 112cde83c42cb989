import type { CallOptions, FieldsInText, IncludeOptions, Page, WriteOptions } from "prewire/client";
import type {
  Badge,
  BadgeCreate,
  BadgeField,
  BadgeInclude,
  BadgeIncludeQuery,
  BadgeKey,
  BadgeListQuery,
  BadgeRelations,
  BadgeWith,
} from "./types.js";

/** What can be done with badges, over the wire and in process alike. */
export interface BadgeOperations {
  create(data: BadgeCreate, options?: WriteOptions): Promise<Badge>;
  read(key: BadgeKey, options: IncludeOptions<BadgeInclude>): Promise<BadgeWith | null>;
  read(key: BadgeKey, options?: CallOptions): Promise<Badge | null>;
  list<Field extends BadgeField = BadgeField>(
    query: BadgeIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<BadgeWith, Field | BadgeRelations>>>;
  list(query: FieldsInText<BadgeIncludeQuery>, options?: CallOptions): Promise<Page<Partial<BadgeWith>>>;
  list<Field extends BadgeField = BadgeField>(
    query?: BadgeListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Badge, Field>>>;
  list(query: FieldsInText<BadgeListQuery>, options?: CallOptions): Promise<Page<Partial<Badge>>>;
  pages<Field extends BadgeField = BadgeField>(
    query: BadgeIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<BadgeWith, Field | BadgeRelations>>;
  pages(query: FieldsInText<BadgeIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<BadgeWith>>;
  pages<Field extends BadgeField = BadgeField>(
    query?: BadgeListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Badge, Field>>;
  pages(query: FieldsInText<BadgeListQuery>, options?: CallOptions): AsyncIterable<Partial<Badge>>;
}
