import { model } from "prewire/schema";

export const Ticket = model({});
