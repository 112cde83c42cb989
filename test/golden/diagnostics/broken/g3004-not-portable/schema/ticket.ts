import { model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  code: text({ pattern: "\\p{Lu}+" }),
  twice: text({ pattern: /^(a|b)\1$/ }),
  many: text({ pattern: "a{300}" }),
});
