# shellcheck shell=bash
# Sourced by app/run, tests/run and .ci/run. samordna_packages SECTION… installs what is missing of those sections of packages.txt and
# says nothing when nothing is. Everything it prints goes to standard error.

samordna_packages_file="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

# The packages of the named sections, one a line.
samordna_packages_of() {
    awk -v wanted=" $* " '
        { sub(/[ \t]*#.*/, "") }
        /^\[/ { name = substr($0, 2, length($0) - 2); inside = index(wanted, " " name " "); next }
        inside && NF { print $1 }' "$samordna_packages_file"
}

samordna_packages() {
    local wanted missing
    mapfile -t wanted < <(samordna_packages_of "$@")
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian, so nothing is installed. Needed, by their names in Debian 12: ${wanted[*]}" >&2
        return 0
    fi
    # dpkg-query fails as soon as it does not know one of the names; what it lists is right even then.
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u))
    if [ "${#missing[@]}" -eq 0 ]; then
        return 0
    fi

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and only an administrator can install them (there is no sudo here):" >&2
            echo "    apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    if ! "${apt[@]}" update >&2; then
        echo "The package lists could not be fetched; going on with those that are here." >&2
    fi
    if ! "${apt[@]}" install --no-install-recommends -y "${missing[@]}" >&2; then
        echo "The packages could not be installed. What went wrong stands above; afterwards start this again, or install them yourself:" >&2
        echo "    apt-get install ${missing[*]}" >&2
        return 1
    fi
}
