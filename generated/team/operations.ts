import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Team,
  TeamCountQuery,
  TeamCreate,
  TeamField,
  TeamKey,
  TeamListQuery,
  TeamUpdate,
} from "./types.js";

/** What can be done with teams, over the wire and in process alike. */
export interface TeamOperations {
  create(data: TeamCreate, options?: CallOptions): Promise<Team>;
  read(key: TeamKey, options?: CallOptions): Promise<Team | null>;
  update(key: TeamKey, data: TeamUpdate, options?: CallOptions): Promise<Team>;
  delete(key: TeamKey, options?: CallOptions): Promise<void>;
  list<Field extends TeamField = TeamField>(
    query?: TeamListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Team, Field>>>;
  list(query: FieldsInText<TeamListQuery>, options?: CallOptions): Promise<Page<Partial<Team>>>;
  pages<Field extends TeamField = TeamField>(
    query?: TeamListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Team, Field>>;
  pages(query: FieldsInText<TeamListQuery>, options?: CallOptions): AsyncIterable<Partial<Team>>;
  count(query?: TeamCountQuery, options?: CallOptions): Promise<number>;
}
