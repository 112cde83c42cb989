import { boolean, integer, model, text, timestamp, uuid } from "prewire/schema";

/**
 * Who may log in.
 *
 * @deprecated Accounts of the directory take its place.
 */
export const Account = model(
  {
    id: uuid({ primaryKey: true, default: "uuidv4" }),
    /** How they are called; it never changes. */
    handle: text({ immutable: true, unique: true, min: 1, max: 30, format: "slug" }),
    /** @deprecated Use the handle. */
    nickname: text({ optional: true }),
    passwordHash: text({ private: true, optional: true }),
    failures: integer({ private: true, default: 0 }),
    active: boolean({ default: true }),
    seenAt: timestamp({ default: "now" }),
    startsAt: timestamp({ optional: true }),
    endsAt: timestamp({ optional: true }),
  },
  {
    checks: [
      { field: "endsAt", gt: "startsAt", message: "An account ends after it starts." },
      { field: "failures", lte: { value: 10 } },
    ],
    limit: { default: 50, maximum: 500 },
  },
);
