#!/bin/sh
# cmake/setup.sh [PRESET]: installs what is missing, then configures and builds PRESET. Without one it installs what `dev`
# needs and stops. Never asks; says what it does; says nothing when there is nothing to do.
set -eu
cd "$(dirname "$0")/.."

say() { printf 'thidua: %s\n' "$*" >&2; }
die() { printf 'thidua: error: %s\n' "$*" >&2; exit 1; }

preset=${1-}
[ $# -le 1 ] || die 'usage: cmake/setup.sh [PRESET]'

library='g++ cmake ninja-build pkg-config libboost-dev nlohmann-json3-dev libutf8proc-dev libical-dev libcli11-dev'
tests='libgtest-dev libgmock-dev librange-v3-dev python3-jsonschema'
case $preset in
  release) packages=$library ;;
  '' | dev) packages="$library $tests" ;;
  clang) packages="$library $tests clang" ;;
  asan) packages="$library $tests clang libclang-rt-dev" ;;
  tidy) packages="$library clang clang-tidy" ;;
  fuzz) packages="$library clang libclang-rt-dev" ;;
  bench) packages="$library librange-v3-dev libbenchmark-dev libgtest-dev libgmock-dev" ;;
  *) die "there is no preset \`$preset\`; there are dev, release, asan, clang, tidy, bench and fuzz" ;;
esac

log=$(mktemp "${TMPDIR:-/tmp}/thidua-setup.XXXXXX")
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT TERM

# quietly MESSAGE COMMAND…: runs the command; only if it fails, shows what it printed and stops with the message.
quietly() {
  message=$1
  shift
  "$@" >"$log" 2>&1 && return
  tail -n 40 "$log" >&2
  die "$message"
}

missing=
if command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
  for package in $packages; do
    case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
      'install ok installed') ;;
      *) missing="$missing $package" ;;
    esac
  done
  if [ -n "$missing" ]; then
    root=none
    if [ "$(id -u)" -eq 0 ]; then
      root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      root='sudo -n'
    fi
    if [ "$root" = none ]; then
      say "not root and no sudo: going on without; to be installed:$missing"
    else
      apt="$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300"
      say "installing$missing"
      $apt update >"$log" 2>&1 || say 'the package lists could not be updated; trying with those at hand'
      # shellcheck disable=SC2086 # lists of words
      quietly "apt-get could not install$missing" $apt install --no-install-recommends $missing
      missing=
    fi
  fi
elif [ ! -f "build/$preset/build.ninja" ]; then
  say 'no apt here: going on with what is installed. Needed, tests and benchmarks included:'
  say '  Fedora    gcc-c++ cmake ninja-build pkgconf boost-devel json-devel utf8proc-devel libical-devel cli11-devel gtest-devel gmock-devel range-v3-devel google-benchmark-devel python3-jsonschema'
  say '  Arch      gcc cmake ninja pkgconf boost nlohmann-json libutf8proc libical cli11 gtest range-v3 benchmark python-jsonschema'
  say '  Homebrew  cmake ninja pkgconf boost nlohmann-json utf8proc libical cli11 googletest range-v3 google-benchmark'
  say '  vcpkg     boost-date-time nlohmann-json utf8proc libical cli11 gtest range-v3 benchmark (and CMAKE_TOOLCHAIN_FILE)'
fi

[ -n "$preset" ] || exit 0

command -v cmake >/dev/null 2>&1 || die 'cmake is not installed'
command -v ninja >/dev/null 2>&1 || die 'ninja is not installed'
version=$(cmake --version | sed -n 's/^cmake version \([0-9]*\.[0-9]*\).*/\1/p')
[ "${version%.*}" -gt 3 ] || [ "${version#*.}" -ge 25 ] || die "cmake is $version; 3.25 or later is needed"

# Used if it is there, when a build folder is first configured.
if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER-}" ] && command -v ccache >/dev/null 2>&1; then
  CMAKE_CXX_COMPILER_LAUNCHER=ccache
  export CMAKE_CXX_COMPILER_LAUNCHER
fi

[ -f "build/$preset/build.ninja" ] || say "configuring build/$preset"
quietly "build/$preset cannot be configured; the reason is above${missing:+, and not installed are$missing}" cmake --preset "$preset"
: >"$log"

# A line a step; nothing when all is built.
{ cmake --build --preset "$preset" 2>&1 || echo failed >"$log"; } | while IFS= read -r line; do
  case $line in
    *'Re-checking globbed directories'* | *'no work to do'*) ;;
    *) printf '%s\n' "$line" >&2 ;;
  esac
done
[ "$(cat "$log")" != failed ] || die "build/$preset does not build; the reason is above"
