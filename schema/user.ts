import { belongsTo, boolean, model, oneOf, text, timestamp } from "prewire/schema";
import { identified } from "./mixins.js";

/** Somebody who writes or answers tickets. */
export const User = model(
  {
    ...identified,
    email: text({ format: "email", max: 320, unique: true }),
    name: text({ min: 1, max: 100 }),
    role: oneOf(["customer", "agent", "admin"], { default: "customer" }),
    /** Whom a customer writes for; agents have none. */
    organization: belongsTo("Organization", { optional: true, inverse: "members" }),
    /** Whose queue an agent works on. */
    team: belongsTo("Team", { optional: true, onDelete: "set-null", inverse: "agents" }),
    active: boolean({ default: true }),
    /** BCP 47, as `pt-BR`. */
    locale: text({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", default: "en" }),
    /** Made by the identity provider; it never leaves the server. */
    passwordHash: text({ max: 200, optional: true, private: true }),
    lastSeenAt: timestamp({ optional: true }),
  },
  { tenant: true, indexes: [["role", "name"]] },
);
