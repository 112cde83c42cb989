import { functionName, wordFunctions } from "./cli-completion-posix.js";
import type { Vocabulary } from "./cli-completion.js";

/** It needs nothing but bash, 3.2 or later. */
export function bashScript(vocabulary: Vocabulary): string {
  const { name, prefix } = vocabulary;
  const own = functionName(name);
  const base = prefix === null ? 1 : 2;
  return `# Completion of ${prefix === null ? name : `${name} ${prefix}`} for bash.
${wordFunctions(vocabulary)}${own}_complete() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" word given=""
  # bash takes --status=open for three words.
  if [ "$current" = "=" ]; then current=""; given="$previous"
  elif [ "$previous" = "=" ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [ -n "$given" ]; then previous="$given"; fi
  COMPREPLY=()
${
  prefix === null
    ? ""
    : `  if [ "$COMP_CWORD" -eq 1 ]; then
    while IFS= read -r word; do
      case "$word" in "$current"*) COMPREPLY+=("$word") ;; esac
    done < <(${own}_commands)
    return
  fi
  [ "\${COMP_WORDS[1]}" = ${prefix} ] || return
`
}  # Of a list with commas the last part is completed.
  local before=""
  case "$current" in -*) ;; *,*) before="\${current%,*},"; current="\${current##*,}" ;; esac
  while IFS= read -r word; do
    case "$word" in "$current"*)
      word="$(printf '%q' "$before$word")"
      COMPREPLY+=("\${word//\\\\,/,}") ;;
    esac
  done < <(${own}_words "\${COMP_WORDS[${base}]}" "\${COMP_WORDS[${base + 1}]}" "$previous" "$current" $((COMP_CWORD - ${base})))
}
complete -o default -F ${own}_complete ${name}
`;
}
