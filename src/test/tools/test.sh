# shellcheck shell=sh
# "cribsheet test": read by the launcher, whose functions it uses.

test_usage() {
  cat <<'END'
Usage: cribsheet test [--unit | --compiled | NAME]

  cribsheet test             check the code and run every test; gets a browser if there is none
  cribsheet test --unit      the same without the tests that need a browser
  cribsheet test --compiled  the tests without a browser, on the classes as they stand: to try them on another Java
  cribsheet test NAME        one test, unchecked code: a class, Class#method, or a pattern with *

Format, nulls and warnings are checked on JDK 17 only. CRIBSHEET_BROWSER names the browser to use, and
CRIBSHEET_FIREFOX the second one.
END
}

run_tests() {
  [ "$#" -le 1 ] || { test_usage >&2; exit 2; }
  case ${1:-} in
    -h | --help) test_usage && exit 0 ;;
    --compiled) find_maven && maven surefire:test@default-test ;;
    --unit) find_maven && maven $(quality) test ;;
    '') find_maven && get_browser_and_driver && get_second_browser && maven $(quality) $driver verify ;;
    -*) test_usage >&2 && exit 2 ;;
    *) run_named "$1" ;;
  esac
  exit
}

quality() {
  if [ "$java_major" = 17 ]; then
    echo -Pquality
  else
    say "this is Java $java_version: format, nulls and warnings are checked on JDK 17 only"
  fi
}

# A name that nothing answers to is a mistake, not a test that passed.
run_named() {
  class=${1%%#*}
  found=$(cd "$home" && find src/test/java -name "${class##*.}.java")
  case $found in
    '') say "no test is called '$1'" && exit 2 ;;
    *BrowserTest.java*)
      find_maven && get_browser_and_driver || exit
      case $class in *Firefox*) get_second_browser ;; esac
      maven $driver -DskipUnitTests=true "-Dtest=$1" verify
      ;;
    *) find_maven && maven "-Dtest=$1" test ;;
  esac
}

. "$home/src/test/tools/browser.sh"
