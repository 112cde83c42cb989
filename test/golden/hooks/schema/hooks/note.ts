import type { NoteAfterCreate, NoteAfterUpdate, NoteBeforeCreate } from "../../generated/note/hooks.js";
import type { NoteCreate } from "../../generated/note/types.js";

export const tidy = ({ data }: NoteBeforeCreate): NoteCreate => ({ ...data, body: data.body.trim() });

export const record = async ({ row, tx, principal, channel }: NoteAfterCreate): Promise<void> => {
  const ticket = await tx.ticket.read(row.ticketId);
  await tx.event.create({
    what: "noted",
    about: `${ticket?.subject}: ${row.body}`,
    by: principal.id,
    channel,
  });
};

export const recordMove = async ({ row, before, tx, principal, channel }: NoteAfterUpdate): Promise<void> => {
  if (row.ticketId === before.ticketId) return;
  if (row.body === "stays") throw new Error("It stays where it is.");
  await tx.event.create({ what: "moved", about: row.body, by: principal.id, channel });
};
