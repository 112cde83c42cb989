import { model, uuid } from "prewire/schema";

const Comment = model({ id: uuid({ primaryKey: true }) });
export { Comment as Remark };
