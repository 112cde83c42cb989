import { belongsTo, model, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }) });

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    requester: belongsTo("Usr"),
    place: belongsTo("Location"),
  },
  { indexes: [["requesterId", "placeId"]] },
);
