import { model, uuid } from "prewire/schema";

const Ticket = model({ id: uuid({ primaryKey: true }) });
