import { model, uuid } from "prewire/schema";

export default model({ id: uuid({ primaryKey: true }) });
