import { model, text, uuid } from "prewire/schema";

const fields = { id: uuid({ primaryKey: true }), text: text() };

export const Note = model(fields, { operations: ["create", "read", "history"] });

export const Fine = model(fields, { audit: true, operations: ["create", "history"] });
