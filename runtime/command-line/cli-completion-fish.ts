import { functionName } from "./cli-completion-posix.js";
import type { Vocabulary } from "./cli-completion.js";

/** A word of fish that means nothing but itself. */
const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const lines = (words: readonly string[]): string =>
  `printf '%s\\n' ${words
    .filter((word) => !/[\n\r]/.test(word))
    .map(quoted)
    .join(" ")}`;

const cases = (table: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(table)
    .map(([key, words]) => `    case ${quoted(key)}\n      ${lines(words)}`)
    .join("\n");

const table = (name: string, words: Readonly<Record<string, readonly string[]>>): string =>
  Object.keys(words).length === 0
    ? `function ${name}\nend`
    : `function ${name}
  switch "$argv[1]"
${cases(words)}
  end
end`;

/** For fish 3 and later. */
export function fishScript({ name, prefix, models, verbs, flags, conditions, values }: Vocabulary): string {
  const own = `_${functionName(name)}`;
  const base = prefix === null ? 2 : 3;
  return `# Completion of ${prefix === null ? name : `${name} ${prefix}`} for fish.
${table(`${own}_verbs`, verbs)}
${table(`${own}_flags`, flags)}
${table(`${own}_conditions`, conditions)}
${table(`${own}_values`, values)}
function ${own}_words
  set -l before (commandline -opc)
  set -l current (commandline -ct)
  set -l place (math (count $before) - ${base - 1})
${prefix === null ? "" : `  test "$before[2]" = ${prefix}; or return\n`}  set -l model "$before[${base}]"
  set -l verb "$before[${base + 1}]"
  set -l previous "$before[-1]"
  set -l start ''
  if string match -qr -- '^--[^=]+=' "$current"
    set previous (string replace -r -- '=.*' '' "$current")
    set start "$previous="
    set current (string replace -r -- '^[^=]*=' '' "$current")
  end
  # Of a list with commas the last part is completed.
  if string match -q -- '*,*' "$current"
    set start "$start"(string replace -r -- '[^,]*$' '' "$current")
  end
  if test $place -eq 0
    ${lines([...models, "completion"])}
  else if test "$model" = completion
    ${lines(["bash", "zsh", "fish", "--name"])}
  else if test $place -eq 1
    ${own}_verbs "$model"
  else
    if string match -q -- '--*' "$previous"
      for value in (${own}_values "$model $previous")
        printf '%s\\n' "$start$value"
      end
    end
    if test -z "$start"
      if string match -q -- '--*.*' "$current"
        contains -- "$verb" list count export; and ${own}_conditions "$model"
      else if string match -q -- '-*' "$current"
        ${own}_flags "$model $verb"
      end
    end
  end
end
function ${own}_takes_file
  set -l words (commandline -opc)
  string match -qr -- '^--(data|input|create|update)$' "$words[-1]"; or contains -- import $words
end
complete -c ${name} -e
${prefix === null ? "" : `complete -c ${name} -f -n 'test (count (commandline -opc)) -eq 1' -a 'init generate build migrate seed purge serve dev mcp cli'\n`}complete -c ${name} -f -n 'not ${own}_takes_file' -a '(${own}_words)'
complete -c ${name} -n '${own}_takes_file' -a '(${own}_words)'
`;
}
