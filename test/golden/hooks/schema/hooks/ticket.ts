import { errorOf, ForbiddenError } from "prewire/runtime";
import type {
  TicketAfterCreate,
  TicketAfterDelete,
  TicketAfterUpdate,
  TicketBeforeCreate,
  TicketBeforeDelete,
  TicketHooks,
} from "../../generated/ticket/hooks.js";
import type { TicketCreate } from "../../generated/ticket/types.js";

/** Changes the data, and refuses some. */
export function tidy({ data }: TicketBeforeCreate): TicketCreate {
  if (data.subject === "forbidden") {
    throw new ForbiddenError({ code: "forbidden", status: 403, detail: "Nobody may ask for that." });
  }
  // Too long for the model, which is found out after the hook.
  if (data.subject === "grow") return { ...data, subject: "x".repeat(101) };
  return { ...data, subject: data.subject.trim() };
}

export async function recordCreate({ row, tx, principal, channel }: TicketAfterCreate): Promise<void> {
  await tx.event.create({ what: "created", about: row.subject, by: principal.id, channel });
  if (row.subject === "too late") throw new Error("A hook that fails for no reason of the caller's.");
}

export const refuseSolved: NonNullable<TicketHooks["beforeUpdate"]> = async ({ row, data }) => {
  if (row.status === "solved" && data.subject !== undefined) {
    const message = "The subject of a solved ticket stays.";
    throw errorOf({
      code: "validation_failed",
      status: 400,
      detail: message,
      complaints: [{ pointer: "/subject", code: "validation_failed", message }],
    });
  }
  return data.subject === undefined ? undefined : { ...data, subject: data.subject.trim() };
};

export async function recordChange({
  row,
  before,
  tx,
  principal,
  channel,
}: TicketAfterUpdate): Promise<void> {
  const about = `${before.subject} > ${row.subject}`;
  await tx.event.create({ what: "changed", about, by: principal.id, channel });
  // Changes itself for ever.
  if (row.subject === "again") await tx.ticket.update(row.id, { subject: "again" });
}

export async function refuseKept({ row, tx }: TicketBeforeDelete): Promise<void> {
  const notes = await tx.note.count({ where: { ticketId: row.id, body: "keep" } });
  if (notes === 0) return;
  throw errorOf({ code: "foreign_key_violation", status: 409, detail: "A note says that it is kept." });
}

export async function recordDelete({ row, tx, principal, channel }: TicketAfterDelete): Promise<void> {
  await tx.event.create({ what: "deleted", about: row.subject, by: principal.id, channel });
}
