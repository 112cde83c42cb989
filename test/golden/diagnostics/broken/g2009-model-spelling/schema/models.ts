import { model, uuid } from "prewire/schema";

export const ticket = model({ id: uuid({ primaryKey: true }) });
export const playlist_track = model({ id: uuid({ primaryKey: true }) });
export const Größe = model({ id: uuid({ primaryKey: true }) });
