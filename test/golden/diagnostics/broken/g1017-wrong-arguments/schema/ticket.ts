import { array, belongsTo, model, oneOf, text, uuid, vector } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text("short"),
    note: text({}, {}),
    status: oneOf({ default: "open" }),
    tags: array("text"),
    place: vector(),
    requester: belongsTo(Ticket),
    owner: belongsTo(["User"]),
  },
  {},
  {},
);

export const User = model();
