import type { NoteAfterCreate, NoteBeforeCreate } from "../../generated/note/hooks.js";
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
