/** Names of models, and of what is made of them. */
import { quote } from "../diagnostics/quote.js";
import type { Model } from "../ir/ir.js";
import { nodeName, pascalCase } from "../ir/names.js";
import type { ModelCheck, SchemaCheck } from "./checking.js";
import { reservedAccessor, reservedFolder, reservedResources, reservedTable } from "./reserved.js";

const NAME = /^[A-Z][A-Za-z0-9]*$/;

export const checkModelName: ModelCheck = (model, { complaints, places }) => {
  const { name, accessor, folder, resource, table } = model.names;
  if (!NAME.test(name)) {
    const better = pascalCase(name);
    const hint = NAME.test(better) ? `Call it ${better}.` : undefined;
    const message = `${quote(name)} is not a model's name: a capital letter, then letters and digits of ASCII`;
    complaints.add("G2009", model.span, message, hint);
    return;
  }
  const reason = reservedAccessor(accessor) ?? reservedFolder(folder);
  if (reason !== null)
    complaints.add("G2007", model.span, `no model can be called ${quote(name)}: ${reason}`);
  const path = places(model, "path");
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(resource)) {
    complaints.add(
      "G2011",
      path,
      `${quote(resource)} is not a path: small letters and digits, with single hyphens`,
    );
  } else if (reservedResources.includes(resource)) {
    const message = `the path ${quote(resource)} is taken by something that is no model`;
    complaints.add("G2008", path, message, 'Choose another with the option "path".');
  }
  const taken = reservedTable(table);
  if (taken !== null)
    complaints.add("G2019", places(model, "table"), `the table ${quote(table)} is not free: ${taken}`);
};

/** Two models with one accessor have, but for their own options, one path and one table: that is said once. */
export const checkDuplicates: SchemaCheck = (checking) => {
  const { schema, complaints, places } = checking;
  const twins = new Set<Model>();
  forTwins(
    schema.models,
    ({ names }) => names.accessor,
    (model, other) => {
      twins.add(model);
      const message = `models ${quote(other.names.name)} and ${quote(model.names.name)} are both ${quote(model.names.accessor)} in code`;
      complaints.add("G2002", model.span, message);
    },
  );
  const others = schema.models.filter((model) => !twins.has(model));
  forTwins(
    others,
    ({ names }) => names.resource,
    (model, other) => {
      const { name, resource } = model.names;
      const message = `models ${quote(other.names.name)} and ${quote(name)} have the same path ${quote(resource)}`;
      complaints.add("G2004", places(model, "path"), message, 'Choose another with the option "path".');
    },
  );
  forTwins(
    others,
    ({ names }) => names.table,
    (model, other) => {
      const { name, table } = model.names;
      const message = `models ${quote(other.names.name)} and ${quote(name)} have the same table ${quote(table)}`;
      complaints.add("G2005", places(model, "table"), message, 'Choose another with the option "table".');
    },
  );
};

/** `TicketBulk` and `Ticket` would both have a `TicketBulkCreateNode`, and one tool of MCP for two operations. */
export const checkNodeNames: SchemaCheck = ({ schema, complaints }) => {
  const nodes = new Map<string, Model>();
  for (const model of schema.models) {
    for (const operation of model.operations) {
      const name = nodeName(model.names.name, operation);
      const other = nodes.get(name);
      if (other === undefined) nodes.set(name, model);
      else if (other !== model) {
        const message = `models ${quote(other.names.name)} and ${quote(model.names.name)} both have the operation ${quote(name)}`;
        complaints.add("G2023", model.span, message, "Give one of them another name, or fewer operations.");
      }
    }
  }
};

/** Every model whose name of a kind an earlier one has. */
function forTwins(
  models: readonly Model[],
  nameOf: (model: Model) => string,
  complain: (model: Model, other: Model) => void,
): void {
  const seen = new Map<string, Model>();
  for (const model of models) {
    const other = seen.get(nameOf(model));
    if (other === undefined) seen.set(nameOf(model), model);
    else complain(model, other);
  }
}
