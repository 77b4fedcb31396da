# shellcheck shell=sh
# Makes sure that the browser tests have a browser, and Playwright's driver to steer it with.

# Sets CRIBSHEET_BROWSER: a program, or the word "playwright" for the browser that Playwright keeps for itself.
get_browser_and_driver() {
  get_driver
  find_browser || install_browser || download_browser || stop "no browser for the tests: install Chromium or Chrome," \
    "or set CRIBSHEET_BROWSER to one (\"cribsheet test --unit\" needs none)"
  export CRIBSHEET_BROWSER
}

# ---- The browser.

find_browser() {
  if [ -n "${CRIBSHEET_BROWSER:-}" ]; then
    [ "$CRIBSHEET_BROWSER" = playwright ] || runs "$CRIBSHEET_BROWSER" ||
      stop "CRIBSHEET_BROWSER is $CRIBSHEET_BROWSER, which does not start"
    return 0
  fi
  for candidate in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if CRIBSHEET_BROWSER=$(command -v "$candidate") && runs "$CRIBSHEET_BROWSER"; then
      return 0
    fi
  done
  CRIBSHEET_BROWSER=''
  return 1
}

# Some systems ship a "chromium-browser" that only says where to get one.
runs() { "$1" --version >/dev/null 2>&1; }

install_browser() {
  install_package 'the tests need a browser' "$(install_command 'chromium fonts-liberation' chromium google-chrome)" &&
    find_browser
}

# Through the system's own packages. Asks first, if there is somebody to ask.
install_package() {
  why=$1
  install=$2
  [ -n "$install" ] || return 1
  admin=''
  if [ "$(id -u)" != 0 ] && [ "${install%% *}" != brew ]; then
    command -v sudo >/dev/null || return 1
    admin='sudo'
    [ -t 0 ] || admin='sudo -n'
  fi
  if [ -t 0 ] && [ "${CI:-}" != true ]; then
    printf 'cribsheet: %s. Install one now, with "%s"? [Y/n] ' "$why" "$admin${admin:+ }$install" >&2
    read -r answer
    case $answer in
      [nN]*) return 1 ;;
    esac
  else
    say "$why: $install"
  fi
  # shellcheck disable=SC2086 # the commands are several words
  case $install in
    apt-get*) $admin apt-get -q update >&2 ;;
  esac
  DEBIAN_FRONTEND=noninteractive $admin $install >&2
}

# install_command DEBIAN'S-NAMES THE-OTHERS'-NAME HOMEBREW'S-NAME
# Ubuntu's packages only lead to a snap, which cannot see every folder: there Playwright's own browser is the better one.
install_command() {
  if command -v apt-get >/dev/null; then
    if grep -q '^ID=ubuntu' /etc/os-release 2>/dev/null; then return 1; fi
    echo "apt-get -q install --yes --no-install-recommends $1"
  elif command -v dnf >/dev/null; then
    echo "dnf install --assumeyes $2"
  elif command -v pacman >/dev/null; then
    echo "pacman --sync --noconfirm $2"
  elif command -v zypper >/dev/null; then
    echo "zypper --non-interactive install $2"
  elif command -v apk >/dev/null; then
    echo "apk add $2 font-liberation"
  elif command -v brew >/dev/null; then
    echo "brew install --cask $3"
  else
    return 1
  fi
}

download_browser() {
  CRIBSHEET_BROWSER=playwright
  # Without Node, Playwright for Java fetches its browser itself when it starts.
  [ -z "$driver" ] || return 0
  say "fetching Playwright's own browser"
  node "$home/target/driver/package/cli.js" install --with-deps chromium >&2 ||
    node "$home/target/driver/package/cli.js" install chromium >&2
}

# ---- A second browser, of another make, for a few of the tests. Without it they are skipped, but on CI they fail.

get_second_browser() {
  [ -z "${CRIBSHEET_FIREFOX:-}" ] || return 0
  for candidate in firefox firefox-esr /Applications/Firefox.app/Contents/MacOS/firefox; do
    if command -v "$candidate" >/dev/null; then return 0; fi
  done
  install_package 'some tests need Firefox as well' "$(install_command firefox-esr firefox firefox)" ||
    say "no Firefox for the tests that need one: install it, or set CRIBSHEET_FIREFOX to one"
}

# ---- The driver: one folder of JavaScript if Node is there, else what Maven brings, for five systems at once.

get_driver() {
  driver=''
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    say "Node is missing: Maven brings Playwright's driver instead (200 MB, once)"
    rm -rf "$home/target/driver"
    driver=-Pplaywright-driver
    return 0
  fi
  wanted=$home/src/test/npm/package-lock.json
  if cmp -s "$wanted" "$home/target/driver/package-lock.json" && [ -f "$home/target/driver/package/cli.js" ]; then
    return 0
  fi
  fresh=$home/target/driver.$$
  mkdir -p "$fresh" && cp "$home/src/test/npm/package.json" "$wanted" "$fresh" || stop "cannot write to $home/target"
  (cd "$fresh" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) ||
    stop "npm could not install what src/test/npm/package.json names; its message is above"
  mv "$fresh/node_modules/playwright-core" "$fresh/package"
  rm -rf "$home/target/driver"
  mv "$fresh" "$home/target/driver" || stop "cannot write to $home/target"
}
