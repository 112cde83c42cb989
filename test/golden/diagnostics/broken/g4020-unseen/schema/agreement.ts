import { model, text, uuid } from "prewire/schema";

export const Agreement = model(
  { id: uuid({ primaryKey: true }), text: text() },
  { requireIfMatch: true, operations: ["read", "update", "upsert", "bulkDelete"] },
);

export const Fine = model({ id: uuid({ primaryKey: true }), text: text() }, { requireIfMatch: true });
