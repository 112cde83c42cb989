import { belongsTo, model, uuid } from "prewire/schema";

export const Tag = model({ id: uuid({ primaryKey: true }) });
export const Tagging = model({
  tag: belongsTo("Tag", { primaryKey: true }),
  other: belongsTo("Tag", { primaryKey: true }),
});
