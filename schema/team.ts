import { boolean, model, text, time } from "prewire/schema";
import { identified, labelled } from "./mixins.js";

/** Agents who share a queue. */
export const Team = model(
  {
    ...identified,
    ...labelled,
    email: text({ format: "email", max: 320, unique: true }),
    /** Working hours, in the time zone of the help desk. */
    opensAt: time({ default: "09:00:00" }),
    closesAt: time({ default: "17:30:00" }),
    worksWeekends: boolean({ default: false }),
  },
  {
    tenant: true,
    unique: [["name"]],
    checks: [{ field: "closesAt", gt: "opensAt", message: "A team closes after it has opened." }],
  },
);
