import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Comment,
  CommentCountQuery,
  CommentCreate,
  CommentField,
  CommentKey,
  CommentListQuery,
  CommentUpdate,
} from "./types.js";

/** What can be done with comments, over the wire and in process alike. */
export interface CommentOperations {
  create(data: CommentCreate, options?: CallOptions): Promise<Comment>;
  read(key: CommentKey, options?: CallOptions): Promise<Comment | null>;
  update(key: CommentKey, data: CommentUpdate, options?: CallOptions): Promise<Comment>;
  delete(key: CommentKey, options?: CallOptions): Promise<void>;
  list<Field extends CommentField = CommentField>(
    query?: CommentListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Comment, Field>>>;
  list(query: FieldsInText<CommentListQuery>, options?: CallOptions): Promise<Page<Partial<Comment>>>;
  pages<Field extends CommentField = CommentField>(
    query?: CommentListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Comment, Field>>;
  pages(query: FieldsInText<CommentListQuery>, options?: CallOptions): AsyncIterable<Partial<Comment>>;
  count(query?: CommentCountQuery, options?: CallOptions): Promise<number>;
}
