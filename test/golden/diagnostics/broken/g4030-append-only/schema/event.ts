import { model, text, uuid } from "prewire/schema";

const fields = { id: uuid({ primaryKey: true }), text: text() };

export const Event = model(fields, { appendOnly: true, softDelete: true, version: true });

export const Fact = model(fields, { appendOnly: true, requireIfMatch: true });

export const Entry = model(fields, { appendOnly: true, operations: ["create", "update", "bulkDelete"] });

export const Fine = model(fields, { appendOnly: true, operations: ["create", "list"] });
