# Sourced by run: a heading and the seconds of every step, and an orderly end whatever happens.
ci_start=$SECONDS
ci_step=
ci_step_start=

step() {
  [ -z "$ci_step" ] || printf -- '--- %s: %d s\n' "$ci_step" $((SECONDS - ci_step_start))
  ci_step=$1 ci_step_start=$SECONDS
  printf '\n=== %s\n' "$ci_step"
}

at_end=()

# aside COMMAND…: runs it beside the next one, which mostly waits; what it says is kept until `joined`, which waits for it and
# fails with it. Ended with all its processes if the run ends before.
aside() {
  aside_log=$(mktemp)
  setsid "$@" >"$aside_log" 2>&1 &
  aside_pid=$!
  at_end+=('rm -f "$aside_log"' 'kill -- "-$aside_pid" 2>/dev/null || kill "$aside_pid" 2>/dev/null')
}

joined() {
  local code=0
  wait "$aside_pid" || code=$?
  cat "$aside_log"
  return $code
}

finish() {
  local code=$? i
  trap - EXIT
  [ -z "$ci_step" ] || printf -- '--- %s: %d s\n' "$ci_step" $((SECONDS - ci_step_start))
  for ((i = ${#at_end[@]} - 1; i >= 0; i--)); do eval "${at_end[i]}" || true; done
  if [ $code = 0 ]; then printf '\nAll well'; else printf '\nFailed in step "%s" (exit code %d)' "$ci_step" $code; fi
  printf ' after %d s\n' $((SECONDS - ci_start))
  exit $code
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
