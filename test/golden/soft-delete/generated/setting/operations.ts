import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  DeletedOptions,
  FieldsInText,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Setting,
  SettingBulkCreate,
  SettingBulkUpsert,
  SettingCreate,
  SettingField,
  SettingKey,
  SettingListQuery,
  SettingUpsert,
} from "./types.js";

/** What can be done with settings, over the wire and in process alike. */
export interface SettingOperations {
  create(data: SettingCreate, options?: WriteOptions): Promise<Setting>;
  read(key: SettingKey, options?: CallOptions & DeletedOptions): Promise<Setting | null>;
  delete(key: SettingKey, options?: ChangeOptions): Promise<void>;
  restore(key: SettingKey, options?: ChangeOptions): Promise<Setting>;
  list<Field extends SettingField = SettingField>(
    query?: SettingListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Setting, Field>>>;
  list(query: FieldsInText<SettingListQuery>, options?: CallOptions): Promise<Page<Partial<Setting>>>;
  pages<Field extends SettingField = SettingField>(
    query?: SettingListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Setting, Field>>;
  pages(query: FieldsInText<SettingListQuery>, options?: CallOptions): AsyncIterable<Partial<Setting>>;
  upsert(input: SettingUpsert, options?: WriteOptions): Promise<Upserted<Setting>>;
  bulkCreate(input: SettingBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Setting, SettingKey>>;
  bulkUpsert(input: SettingBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Setting, SettingKey>>;
}
