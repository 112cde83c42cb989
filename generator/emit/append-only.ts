/** What keeps rows as they were made, whoever sends the statement. */
import { sql, sqlIdentifier } from "../text/sql.js";
import type { ModelContext } from "./context.js";
import type { Triggers } from "./triggers.js";

/** Once for each statement, so that TRUNCATE and what foreign keys do are refused, too. */
export function appendOnlyTriggers({ model }: ModelContext): Triggers | null {
  if (!model.appendOnly) return null;
  const name = "prewire_append_only";
  return {
    functions: [],
    triggers: [
      {
        name,
        sql: sql`CREATE TRIGGER ${sqlIdentifier(name)} BEFORE UPDATE OR DELETE OR TRUNCATE ON ${sqlIdentifier(model.names.table)}
FOR EACH STATEMENT EXECUTE FUNCTION ${sqlIdentifier(name)}()`,
      },
    ],
  };
}
