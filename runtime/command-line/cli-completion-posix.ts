/** What the scripts of bash and zsh have in common: functions that print the words, one a line. */
import type { Vocabulary } from "./cli-completion.js";

/** A word of a shell that means nothing but itself. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A word that holds a line's end cannot be completed by lines. */
const lines = (words: readonly string[]): string =>
  `printf '%s\\n' ${words
    .filter((word) => !/[\n\r]/.test(word))
    .map(quoted)
    .join(" ")}`;

const cases = (table: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(table)
    .map(([key, words]) => `    ${quoted(key)}) ${lines(words)} ;;`)
    .join("\n");

export const functionName = (name: string): string => `_${name.replaceAll(/\W/g, "_")}`;

/** `<name>_words`: what can stand at a place; its arguments are the words before it, then the one that begins. */
export function wordFunctions({
  name,
  prefix,
  models,
  verbs,
  flags,
  conditions,
  values,
}: Vocabulary): string {
  const own = functionName(name);
  return `${own}_verbs() {
  case "$1" in
${cases(verbs)}
  esac
}
${own}_flags() {
  case "$1" in
${cases(flags)}
  esac
}
${own}_conditions() {
  case "$1" in
${cases(conditions)}
  esac
}
${own}_values() {
  case "$1" in
${cases(values)}
  esac
}
# The words before the one that is completed, without the command's own; then that one.
${own}_words() {
  local model="$1" verb="$2" previous="$3" current="$4" place="$5"
  if [ "$place" -eq 0 ]; then
    ${lines([...models, "completion"])}
  elif [ "$model" = completion ]; then
    ${lines(["bash", "zsh", "fish", "--name"])}
  elif [ "$place" -eq 1 ]; then
    ${own}_verbs "$model"
  else
    case "$previous" in
      --*) ${own}_values "$model $previous" ;;
    esac
    case "$current" in
      --*.*) case "$verb" in list|count|export) ${own}_conditions "$model" ;; esac ;;
      -*) ${own}_flags "$model $verb" ;;
    esac
  fi
}
${prefix === null ? "" : `${own}_commands() { ${lines(["init", "generate", "build", "migrate", "seed", "purge", "serve", "dev", "mcp", "cli"])}; }\n`}`;
}
