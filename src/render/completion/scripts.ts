import type { Shell } from '../../core/completion/shells.ts';

/*
 * The scripts hold as little as can be: each passes on what was typed, and takes what comes back, a
 * candidate a line, as text. What may stand where is known to the program alone, and nothing that
 * comes back is ever evaluated. See the other files of this folder for what comes back.
 */

/**
 * Runs in the bash 3.2 of macOS, and without the package bash-completion. Where there is no `compopt`,
 * before 4.0, a space follows `id=`, and files are offered where there is nothing else.
 */
const bash = `# Completes the words of a call of reflect.
_reflect() {
  local flags='' line='' n=0
  COMPREPLY=()
  {
    IFS= read -r flags
    while IFS= read -r line; do
      if [ -n "$line" ]; then COMPREPLY[n++]=$line; fi
    done
  } <<< "$(command reflect completion complete bash -- "\${COMP_LINE:0:COMP_POINT}" \\
    "$COMP_WORDBREAKS" "$COMP_TYPE" "\${COLUMNS:-80}" </dev/null 2>/dev/null)"
  case " $flags " in *' open '*) compopt -o nospace 2>/dev/null ;; esac
  case " $flags " in *' files '*) ;; *) compopt +o default 2>/dev/null ;; esac
  return 0
}
complete -o default -o nosort -F _reflect reflect 2>/dev/null || complete -o default -F _reflect reflect
`;

/** Also works as a file `_reflect` in a folder of `fpath`. */
const zsh = `#compdef reflect
# Completes the words of a call of reflect.
_reflect() {
  local flags line before=$compstate[nmatches]
  local -a values listed how
  {
    IFS= read -r flags
    while IFS= read -r line; do
      values+=("\${line%%$'\\t'*}")
      listed+=("\${line#*$'\\t'}")
    done
  } < <(command reflect completion complete zsh -- "\${(Q)IPREFIX}\${(Q)PREFIX}" "\${COLUMNS:-80}" \\
    "\${(@Q)words[2,CURRENT-1]}" </dev/null 2>/dev/null)
  [[ " $flags " == *' open '* ]] && how+=(-S '')
  [[ " $flags " == *' lines '* ]] && how+=(-l)
  if (( $#values )); then
    compadd -V reflect -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' "$how[@]" -d listed -a values
  fi
  if [[ " $flags " == *' files '* ]]; then
    [[ $PREFIX == --*=* ]] && compset -P 1 '*='
    _files
  fi
  (( compstate[nmatches] > before ))
}
if [[ $funcstack[1] == _reflect ]]; then
  _reflect "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
  compdef _reflect reflect
fi
`;

const fish = `# Completes the words of a call of reflect.
function __reflect_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l token (commandline -ct)
    # What is being typed may have a quote that is still open.
    set -l current (string unescape -- "$token"; or string unescape -- "$token'"; or string unescape -- "$token\\"")
    set -l found (command reflect completion complete fish -- "$current" $before </dev/null 2>/dev/null)
    if string match -q '*files*' -- $found[1]
        set -l option (string match -r -- '^--[^=]*=' "$token")
        __fish_complete_path (string replace -- "$option" '' "$token") | string replace -r -- '^' "$option"
    end
    set -e found[1]
    string join \\n -- $found
end
complete -c reflect -e
complete -c reflect -f -k -a '(__reflect_complete)'
`;

/** What each shell reads to complete calls of `reflect`; nothing in it depends on where that is. */
export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
