# shellcheck shell=sh
# "cribsheet test": read by the launcher, whose functions it uses.

test_usage() {
  cat <<'END'
Usage: cribsheet test [--unit | --compiled | --fuzz [SECONDS] | NAME]

  cribsheet test             check the code and run every test; gets a browser if there is none
  cribsheet test --unit      the same without the tests that need a browser
  cribsheet test --compiled  the tests without a browser, on the classes as they stand: to try them on another Java
  cribsheet test --fuzz      tries what nobody thought of, 60 seconds for each fuzz test, or as many as are named
  cribsheet test NAME        one test, unchecked code: a class, Class#method, or a pattern with *

Format, nulls and warnings are checked on JDK 17 only. CRIBSHEET_BROWSER names the browser to use, and
CRIBSHEET_FIREFOX the second one.
END
}

run_tests() {
  [ "$#" -le 1 ] || [ "$1 $#" = '--fuzz 2' ] || { test_usage >&2; exit 2; }
  case ${1:-} in
    --fuzz) fuzz "${2:-60}" ;;
    -h | --help) test_usage && exit 0 ;;
    --compiled) find_maven && maven surefire:test@default-test surefire:test@repeating-test ;;
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

# What breaks a promise is kept among the inputs that every later run of the tests repeats; what has been tried is kept in target/fuzz.
fuzz() {
  case $1 in *[!0-9]* | '') test_usage >&2 && exit 2 ;; esac
  find_maven && cd "$home" || exit
  maven -q test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz/classpath || exit
  jazzer="$java_home/bin/java -Xmx1g -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading $quiet
    -cp target/classes:target/test-classes:$(cat target/fuzz/classpath) com.code_intelligence.jazzer.Jazzer"
  found=0
  # shellcheck disable=SC2086 # a command and its options
  for test in $($jazzer --list_fuzz_tests= 2>/dev/null); do
    fuzz_one "${test%%::*}" "${test##*::}" "$1" || found=$((found + 1))
  done
  return "$found"
}

fuzz_one() {
  class=${1##*.}
  tried=target/fuzz/$class/$2
  kept=src/test/resources/$(echo "$1" | tr . /)Inputs/$2
  mkdir -p "$tried" "$kept"
  say "$class.$2"
  # shellcheck disable=SC2086 # a command and its options
  $jazzer "--target_class=$1" "--target_method=$2" --reproducer_path=target/fuzz \
    '--instrumentation_includes=org.cribsheet.**:com.vladsch.flexmark.**:org.snakeyaml.engine.**' \
    '--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal' \
    "$tried" "-artifact_prefix=$kept/" -dict=src/test/resources/fuzz/words.dict \
    "-max_total_time=$3" -timeout=20 >"target/fuzz/$class.$2.log" 2>&1
  code=$?
  grep -E '^(Done|== Java)' "target/fuzz/$class.$2.log"
  rmdir -p "$kept" 2>/dev/null || [ "$code" = 0 ] || say "see $kept and target/fuzz/$class.$2.log"
  return "$code"
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
    *)
      mkdir -p "$home/target" && : >"$home/target/named" || exit
      find_maven && maven "-Dtest=$1" test && something_ran "$1"
      ;;
  esac
}

# Tests come in several runs, of which most know nothing of the name: so none of them may fail for that.
something_ran() {
  for report in $(find "$home/target/surefire-reports" -name '*.txt' -newer "$home/target/named"); do
    grep -q '^Tests run: [1-9]' "$report" && return
  done
  say "nothing in it is called '$1'"
  exit 2
}

. "$home/src/test/tools/browser.sh"
