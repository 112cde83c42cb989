import { model, text, uuid } from "prewire/schema";

export const Note = model(
  { id: uuid({ primaryKey: true }), body: text() },
  { operations: ["create", "delete", "restore"] },
);

export const Fine = model(
  { id: uuid({ primaryKey: true }), body: text() },
  { softDelete: true, operations: ["create", "delete", "restore"], indexes: [["deletedAt"]] },
);
