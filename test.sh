#!/usr/bin/env bash
# Builds everything with warnings as errors, checks the format, runs every test project one after another.
#   ./test.sh                   all suites
#   ./test.sh Domain            the suites whose name contains Domain, without the check of the format
#   ./test.sh --nightly         the long battery of faults, part after part
#   ./test.sh --nightly Store   one part of it (see docs/reliability.md), at most an hour
# The last line is "N passed, N failed"; the exit code is 0 only when every suite ran and nothing failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
readonly results=TestResults
readonly battery_parts=(Concurrency CrashPoints Crashes Scaling Store Operations)
wanted="${1:-}" parts=()
if [ "$wanted" = --nightly ]; then
  export EFP_BATTERY=nightly
  wanted=Faults
  if [ $# -gt 1 ]; then parts=("$2"); else parts=("${battery_parts[@]}"); fi
fi
passed=0 failed=0 skipped=0 broken=0

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

# The version is part of the package's name.
icu_package() { apt-cache search --names-only '^libicu[0-9]+$' | cut -d' ' -f1 | sort -V | tail -n 1; }

install_what_is_missing() {
  command -v apt-get >/dev/null || return 0
  local missing=() package
  for package in redis-server chromium python3-aiosmtpd fonts-dejavu-core tzdata; do
    is_installed "$package" || missing+=("$package")
  done
  dpkg-query -W 'libicu[0-9]*' >/dev/null 2>&1 || missing+=(libicu)
  [ ${#missing[@]} -eq 0 ] && return 0

  echo "Installing: ${missing[*]}"
  as_root apt-get update -qq || return 1
  missing=("${missing[@]/#libicu/$(icu_package)}")
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

give_up() {
  echo "$1" >&2
  echo "$passed passed, $((failed + 1)) failed"
  exit 1
}

counter() { sed -n "s/.*<Counters [^>]*\b$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

# The second argument, if any, is the folder of the project whose tests are wanted.
run_suite() {
  local project=$1 part=${2:-} name report code total executed ok ko
  name=$(basename "$project" .csproj)${part:+.$part}
  report="$results/$name.trx"
  EFP_BATTERY_REPORT="$PWD/$results/battery${part:+.$part}.md" dotnet test "$project" --no-build --nologo -v quiet \
    --filter "FullyQualifiedName~${part:+.$part}." --results-directory "$results" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" >"$results/$name.log" 2>&1
  code=$?

  if [ ! -s "$report" ]; then
    broken=$((broken + 1))
    tail -n 20 "$results/$name.log"
    printf '%-26s %s\n' "$name" "did not run (exit code $code)"
    return
  fi

  total=$(counter total "$report") executed=$(counter executed "$report") ok=$(counter passed "$report")
  ko=$((executed - ok))
  passed=$((passed + ok)) failed=$((failed + ko)) skipped=$((skipped + total - executed))
  if [ "$executed" -eq 0 ] || { [ "$code" -ne 0 ] && [ "$ko" -eq 0 ]; }; then broken=$((broken + 1)); fi
  [ "$code" -eq 0 ] || grep -vE '^\s+at |\[FAIL\]' "$results/$name.log" | tail -n +3 | head -n 80
  printf '%-26s %5d passed, %d failed, %d skipped\n' "$name" "$ok" "$ko" $((total - executed))
}

install_what_is_missing || give_up "The packages that the tests need could not be installed."
rm -rf "$results" && mkdir -p "$results"

dotnet build EfpConnect.sln -warnaserror -v quiet --nologo || give_up "The build failed."
if [ -z "$wanted" ] && ! dotnet format EfpConnect.sln --verify-no-changes --no-restore; then
  echo "dotnet format would change something."
  broken=1
fi

ran=0
for project in tests/*/*.Tests.csproj; do
  case "$project" in *"$wanted"*) ;; *) continue ;; esac
  ran=$((ran + 1))
  if [ ${#parts[@]} -eq 0 ]; then run_suite "$project"; continue; fi
  for part in "${parts[@]}"; do run_suite "$project" "$part"; done
done
[ "$ran" -gt 0 ] || give_up "No suite is named like « $wanted »."

cat "$results"/battery*.md 2>/dev/null
[ "$skipped" -eq 0 ] || echo "$skipped skipped"
[ "$broken" -eq 0 ] || echo "$broken suite(s) crashed or ran nothing, the format counted as one"
echo "$passed passed, $((failed + broken)) failed"
[ "$failed" -eq 0 ] && [ "$broken" -eq 0 ]
