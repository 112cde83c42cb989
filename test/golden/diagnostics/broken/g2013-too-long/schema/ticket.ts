import { belongsTo, model, text, uuid } from "prewire/schema";

export const CustomerRelationshipManagementOpportunity = model(
  {
    id: uuid({ primaryKey: true }),
    expectedRevenueOfTheOpportunity: text({ unique: true }),
    parent: belongsTo("CustomerRelationshipManagementOpportunity", { optional: true }),
  },
);

export const Short = model(
  {
    id: uuid({ primaryKey: true }),
    note: text({ column: "éééééééééééééééééééééééééééééééé" }),
  },
);
