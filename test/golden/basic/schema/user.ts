import { model, text, uuid } from "prewire/schema";

/** Somebody who writes or answers tickets. */
export const User = model(
  {
    id: uuid({ primaryKey: true }),
    email: text({ max: 320, format: "email", unique: true }),
    name: text({ min: 1, max: 100 }),
  },
  { timestamps: false },
);
