/**
 * What records the changes of a model's rows: a trigger, so that nobody's statement goes unrecorded, and nothing is
 * recorded that is rolled back. Who acts is said by the statement itself, in `prewire.actor`, for its transaction alone.
 */
import type { Field, Model } from "../ir/ir.js";
import { TENANT } from "../ir/names.js";
import { joinSql, type Sql, sql, sqlBody, sqlIdentifier, sqlString } from "../text/sql.js";
import { fieldOf, type ModelContext, readable } from "./context.js";
import { functionName } from "./function-name.js";
import type { Triggers } from "./triggers.js";

export function auditTriggers({ model }: ModelContext): Triggers | null {
  if (!model.audit) return null;
  const name = functionName(model, "audit");
  const table = sqlIdentifier(model.names.table);
  return {
    functions: [
      {
        name,
        sql: sql`() RETURNS trigger LANGUAGE plpgsql ${settings} AS ${sqlBody(body(model))}`,
      },
    ],
    triggers: [
      {
        name: "prewire_audit",
        sql: sql`CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON ${table}
FOR EACH ROW EXECUTE FUNCTION ${sqlIdentifier(name)}()`,
      },
      {
        name: "prewire_audit_truncate",
        sql: sql`CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON ${table}
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
      },
    ],
  };
}

/** Values have the text that the runtime's codecs read, whatever the session of somebody else says. */
const settings = sql`SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1`;

/** Columns that change with every change: alone they are none. */
const FOLLOWING: readonly string[] = ["updatedAt", "version"];

/** Of an INSERT, OLD is null, of a DELETE, NEW is (PostgreSQL manual, 41.10.1). */
function body(model: Model): Sql {
  const values = readable(model).map(
    (field) => sql`(${sqlString(field.column)}, ${textOf(sql`OLD`, field)}, ${textOf(sql`NEW`, field)})`,
  );
  const following = readable(model).filter((field) => field.readOnly && FOLLOWING.includes(field.name));
  const changes = following.reduce(
    (rest, { column }) => sql`${rest} - ${sqlString(column)}`,
    sql`c."changes"`,
  );
  return sql`
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT ${tenant(model)}, ${sqlString(model.names.table)}, ARRAY[${joinSql(
    model.key.map((name) => keyPart(fieldOf(model, name))),
    ", ",
  )}],
    ${operation(model)}, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ${joinSql(values, ",\n      ")}
    ) AS v("name", "old", "new")
  ) AS c, (SELECT nullif(current_setting('prewire.actor', true), '')::json AS "actor") AS a
  WHERE TG_OP <> 'UPDATE' OR ${changes} <> '{}';
  RETURN NULL;
END
`;
}

/** The text that PostgreSQL would send; a cast writes a boolean out. */
function textOf(row: Sql, { column, type }: Field): Sql {
  const text = sql`${row}.${sqlIdentifier(column)}::text`;
  return type === "boolean" ? sql`left(${text}, 1)` : text;
}

function keyPart({ column }: Field): Sql {
  const name = sqlIdentifier(column);
  return sql`coalesce(NEW.${name}, OLD.${name})::text`;
}

const tenant = (model: Model): Sql =>
  model.tenant ? sql`coalesce(NEW.${tenantColumn(model)}, OLD.${tenantColumn(model)})` : sql`''`;

const tenantColumn = (model: Model): Sql => sqlIdentifier(fieldOf(model, TENANT).column);

function operation(model: Model): Sql {
  if (!model.softDelete)
    return sql`CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'update' END`;
  const hidden = sqlIdentifier(fieldOf(model, "deletedAt").column);
  return sql`CASE WHEN TG_OP = 'INSERT' THEN 'create' WHEN TG_OP = 'DELETE' THEN 'delete'
      WHEN OLD.${hidden} IS NULL AND NEW.${hidden} IS NOT NULL THEN 'delete'
      WHEN OLD.${hidden} IS NOT NULL AND NEW.${hidden} IS NULL THEN 'restore' ELSE 'update' END`;
}
