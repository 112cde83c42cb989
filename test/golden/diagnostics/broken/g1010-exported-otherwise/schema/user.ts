import { model, uuid } from "prewire/schema";

const User = model({ id: uuid({ primaryKey: true }) });
export default User;
