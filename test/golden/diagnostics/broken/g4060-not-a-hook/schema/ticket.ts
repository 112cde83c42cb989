import { model, text, uuid } from "prewire/schema";
import byDefault, { limit, tidy } from "./hooks/ticket.js";
import * as hooks from "./hooks/ticket.js";

const own = ({ data }: { data: object }) => data;

export const Ticket = model(
  { id: uuid({ primaryKey: true }), subject: text({ max: limit }) },
  {
    hooks: {
      beforeCreate: byDefault,
      afterCreate: "tidy",
      beforeUpdate: own,
      afterUpdate: hooks.tidy,
      beforeDelete: tidy(),
      beforeDeletes: tidy,
    },
  },
);

export const User = model({ id: uuid({ primaryKey: true }) }, { hooks: tidy });
