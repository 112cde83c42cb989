import { functionName, wordFunctions } from "./cli-completion-posix.js";
import type { Vocabulary } from "./cli-completion.js";

/** For zsh 5 with its completion system (`compinit`), which is started where it is not. */
export function zshScript(vocabulary: Vocabulary): string {
  const { name, prefix } = vocabulary;
  const own = functionName(name);
  const base = prefix === null ? 2 : 3;
  return `#compdef ${name}
# Completion of ${prefix === null ? name : `${name} ${prefix}`} for zsh.
${wordFunctions(vocabulary)}${own}_complete() {
  local current="\${words[CURRENT]}" previous="\${words[CURRENT-1]}" before=""
  local -a found
${
  prefix === null
    ? ""
    : `  if (( CURRENT == 2 )); then
    found=("\${(@f)$(${own}_commands)}")
    compadd -a found
    return
  fi
  [[ "\${words[2]}" == ${prefix} ]] || return 1
`
}  # --status=open is one word here.
  if [[ "$current" == --*=* ]]; then
    previous="\${current%%=*}"
    before="$previous="
    current="\${current#*=}"
  fi
  # Of a list with commas the last part is completed.
  if [[ "$current" != -* && "$current" == *,* ]]; then before="$before\${current%,*},"; fi
  found=("\${(@f)$(${own}_words "\${words[${base}]}" "\${words[${base + 1}]}" "$previous" "$current" $((CURRENT - ${base})))}")
  found=(\${found:#})
  if (( \${#found} == 0 )); then _files; return; fi
  if [[ -n "$before" ]]; then compset -P '*[=,]'; fi
  compadd -a found
}
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit -u; }
compdef ${own}_complete ${name}
`;
}
