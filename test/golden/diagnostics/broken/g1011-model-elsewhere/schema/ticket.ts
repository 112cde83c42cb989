import { model, text, uuid } from "prewire/schema";

export const models = {
  Ticket: model({ id: uuid({ primaryKey: true }) }),
};

export function make() {
  return model({ id: uuid({ primaryKey: true }), name: text() });
}
