# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by packaging/start, packaging/test and .ci/run, which set -euo pipefail and source it.
# Everything said here goes to stderr: stdout belongs to the program or to the tests.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
log=$root/build/packaging.log
server_log=$root/build/postgresql.log

say() { printf '%s\n' "$*" >&2; }

# Where the log and the build go.
own_build_folder() {
    mkdir -p "$root/build" 2>/dev/null || true
    if [[ ! -w $root/build ]]; then
        say "Nothing can be written to $root/build: copy the sources to a folder of your own and start it there."
        exit 1
    fi
}

# Runs a command with its output in the log, which is shown when it fails, or at once on a terminal when
# $progress is set.
logged() {
    local status=0
    if [[ -n ${progress:-} && -t 2 ]]; then
        "$@" >&2 || status=$?
    else
        "$@" >"$log" 2>&1 </dev/null || status=$?
        [[ $status == 0 ]] || tail -n 60 "$log" >&2
    fi
    return "$status"
}

# packages LIST...: the names in packaging/packages/LIST.txt
packages() {
    local list
    for list in "$@"; do sed -e 's/#.*//' -e '/^\s*$/d' "$root/packaging/packages/$list.txt"; done
}

# not_installed NAME...: those that are not
not_installed() {
    local installed name
    installed=" $(dpkg-query -W -f '${db:Status-Status}=${Package} ' "$@" 2>/dev/null || true)"
    for name in "$@"; do [[ $installed == *" installed=$name "* ]] || printf '%s\n' "$name"; done
}

# need LIST...: installs what of the lists is missing. Ends the script with 2 where that cannot be done by
# apt-get with Debian's names, with 1 where it failed.
need() {
    local all missing unknown as_root=()
    mapfile -t all < <(packages "$@")
    if ! command -v dpkg-query apt-get >/dev/null; then
        say "This is not Debian 12. Install what corresponds to these Debian packages, then build with" \
            "cmake --preset release and cmake --build --preset release: ${all[*]}"
        exit 2
    fi
    mapfile -t missing < <(not_installed "${all[@]}")
    [[ ${#missing[@]} != 0 ]] || return 0
    if [[ $EUID != 0 ]]; then
        if ! command -v sudo >/dev/null; then
            say "Some packages are missing and there is no sudo. Run this as root, then try again:" \
                "apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    logged "${apt[@]}" update || say "The list of packages could not be brought up to date; trying with the old one."
    unknown=$(printf '%s\n' "${missing[@]}" | grep -vxFf <(apt-cache pkgnames) | paste -sd ' ' || true)
    if [[ -n $unknown ]]; then
        say "This system's package sources do not have: $unknown. Elsewhere is made for Debian 12; on another" \
            "system install what corresponds to these packages: ${all[*]}"
        exit 2
    fi
    if ! logged "${apt[@]}" install --no-install-recommends "${missing[@]}"; then
        say "The packages could not be installed; the lines above say why."
        exit 1
    fi
}

# build PRESET [TARGET...]: configures once, builds what changed. One build at a time.
build() {
    local preset=$1 directory=$root/build/$1 progress='' targets=() lock
    shift
    [[ $# == 0 ]] || targets=(--target "$@")
    exec {lock}>"$root/build/.lock"
    flock "$lock"
    if [[ ! -e $directory/build.ninja ]]; then
        say "Building Elsewhere ($preset); the first time takes some minutes."
        progress=1
        logged cmake -S "$root" --preset "$preset" || { say "The build could not be set up; see above."; exit 1; }
    fi
    logged cmake --build "$directory" "${targets[@]}" || { say "The build failed; see above."; exit 1; }
    exec {lock}>&-
    # Built with sudo in somebody's own tree: leave nothing there that only root can change.
    if [[ $EUID == 0 && -n ${SUDO_UID:-} && $(stat -c %u "$root") == "$SUDO_UID" ]]; then
        chown -R -h "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$root/build"
    fi
}

# with_postgres COMMAND...: runs it with a throw-away PostgreSQL server at its side, which libpq's variables
# point to. The server's own messages are kept from the output, so that it ends with what the command says.
with_postgres() {
    local out err waiting status=0
    exec {out}>&1 {err}>&2
    waiting=$(mktemp)
    # shellcheck disable=SC2016  # for the inner shell to expand
    ELSEWHERE_TEST_POSTGRES=1 pg_virtualenv -t bash -c '
        rm "$1"; out=$2 err=$3; shift 3
        exec "$@" >&"$out" 2>&"$err"' with_postgres "$waiting" "$out" "$err" "$@" >"$server_log" 2>&1 || status=$?
    exec {out}>&- {err}>&-
    if [[ -e $waiting ]]; then
        rm "$waiting"
        tail -n 30 "$server_log" >&2
        say "No PostgreSQL server could be started for the tests; see above."
        return 1
    fi
    return "$status"
}
