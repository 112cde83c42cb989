/** What `--check` says: which files differ, and what that means to those who use them. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import type { ChangeOfContract } from "./explain.js";
import type { Difference } from "./plan.js";
import type { Outcome } from "./run.js";

type Stale = Extract<Outcome, { kind: "stale" }>;

const meanings: Readonly<Record<Difference, { code: Diagnostic["code"]; message: string }>> = {
  missing: { code: "G5004", message: "the file is missing" },
  outdated: { code: "G5004", message: "the file is out of date" },
  edited: { code: "G5001", message: "the file was changed by hand since it was generated" },
  orphan: { code: "G5005", message: "the file belongs to nothing in the schema" },
  foreign: { code: "G5005", message: "the file was not generated" },
};

/** `breaking` is said of a change; what is not is additive or changes texts alone. */
const effectOf = ({ effect }: ChangeOfContract): string => (effect === "text" ? "description" : effect);

const sentence = (change: ChangeOfContract): string =>
  `model ${change.model}: ${change.what} (${effectOf(change)})`;

/** One for each file, and one for each change of the contract, where it was made. */
export function diagnosticsOf(stale: Stale, out: string): readonly Diagnostic[] {
  const files = stale.differences.map(({ path, kind }) => ({
    ...meanings[kind],
    hint: "Run prewire generate.",
    span: { file: `${out}/${path}`, start: 0, end: 0 },
  }));
  const changes = stale.changes.map((change) => ({
    code: "G5006" as const,
    message: sentence(change),
    span: spanOf(stale, change),
  }));
  return [...files, ...changes];
}

/** Where the change is in the schema; what is gone has no place any more. */
function spanOf({ generated, sources }: Stale, change: ChangeOfContract): Span {
  const model = generated.schema.models.find(({ names }) => names.name === change.model);
  const field = model?.fields.find(({ name }) => name === change.field);
  return field?.span ?? model?.span ?? { file: sources[0]?.path ?? "schema", start: 0, end: 0 };
}

const shown = 20;

/** The same for people. */
export function explanationOf({ differences, changes }: Stale, out: string): string {
  const lines = [`${out}/ is not what prewire generate would make.`, ""];
  for (const { path, kind } of differences.slice(0, shown))
    lines.push(`  ${out}/${path}: ${meanings[kind].message}`);
  if (differences.length > shown) lines.push(`  … and ${differences.length - shown} more`);
  if (changes.length > 0) lines.push("", "The schema has changed since:", "");
  for (const change of changes) lines.push(`  ${sentence(change)}`);
  lines.push("", "Run prewire generate, look at the difference, and commit it.");
  return lines.join("\n");
}
