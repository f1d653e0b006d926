#!/usr/bin/env bash
# Runs a Neo4j Community server for the tests from Maven Central's jars: no Docker, no installer.
#
#   npm run -s neo4j -- start    starts it where it does not run yet, waits until it answers, prints the exports the tests need
#   npm run -s neo4j -- stop     stops it
#   npm run -s neo4j -- env      prints the exports
#
# NEO4J_VERSION (5.26.30), TEST_NEO4J_PORT (17687), TEST_NEO4J_HTTP_PORT (17474) and TEST_NEO4J_PASSWORD can be set.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
version="${NEO4J_VERSION:-$(sed -n 's|.*<neo4j.version>\(.*\)</neo4j.version>.*|\1|p' "$here/pom.xml")}"
port="${TEST_NEO4J_PORT:-17687}"
http_port="${TEST_NEO4J_HTTP_PORT:-17474}"
password="${TEST_NEO4J_PASSWORD:-only-for-tests}"

cache="${XDG_CACHE_HOME:-$HOME/.cache}/ai-governance-graph"
jars="$cache/neo4j-$version-$(sha256sum "$here/pom.xml" | cut -c1-12)"
home="$cache/server-$version-$port"
pid_file="$home/server.pid"
log="$home/server.log"

fail() {
  echo "neo4j.sh: $*" >&2
  exit 1
}

java_major() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = \(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
}

require_java() {
  local wanted=17
  [[ "$version" == 5.* ]] || wanted=21
  command -v java > /dev/null || fail "expected java $wanted or newer: apt-get install openjdk-$wanted-jre-headless"
  [[ "$(java_major)" -ge "$wanted" ]] || fail "Neo4j $version needs Java $wanted or newer, found $(java_major): apt-get install openjdk-$wanted-jre-headless"
}

fetch_jars() {
  [[ -d "$jars" ]] && return
  command -v mvn > /dev/null || fail "expected mvn to fetch Neo4j's jars: apt-get install maven"
  mkdir -p "$cache"
  local partial
  partial="$(mktemp -d "$cache/fetch.XXXXXX")"
  echo "neo4j.sh: fetching Neo4j $version (125 MB, once)" >&2
  mvn -q -B -f "$here/pom.xml" "-Dneo4j.version=$version" dependency:copy-dependencies "-DoutputDirectory=$partial" >&2 ||
    { rm -rf "$partial"; fail "could not fetch Neo4j $version from Maven Central"; }
  # Two that fetch at once: the first wins.
  mv -T "$partial" "$jars" 2> /dev/null || rm -rf "$partial"
}

make_home() {
  [[ -f "$home/ready" ]] && return
  rm -rf "$home"
  mkdir -p "$home/conf"
  cat > "$home/conf/neo4j.conf" << CONF
server.bolt.listen_address=127.0.0.1:$port
server.http.listen_address=127.0.0.1:$http_port
server.https.enabled=false
server.memory.heap.max_size=512m
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
CONF
  NEO4J_HOME="$home" NEO4J_CONF="$home/conf" java -cp "$jars/*" org.neo4j.cli.AdminTool dbms set-initial-password "$password" >&2
  touch "$home/ready"
}

running() {
  [[ -f "$pid_file" ]] && tr '\0' '\n' < "/proc/$(cat "$pid_file")/cmdline" 2> /dev/null | grep -qxF -- "--home-dir=$home"
}

answers() {
  (exec 3<> "/dev/tcp/127.0.0.1/$http_port") 2> /dev/null
}

launch() {
  local main=org.neo4j.server.Neo4jCommunity
  [[ "$version" == 5.* ]] && main=org.neo4j.server.CommunityEntryPoint
  local opens=()
  local package
  for package in java.base/java.nio java.base/java.io java.base/sun.nio.ch java.base/java.lang java.base/java.util.concurrent; do
    opens+=("--add-opens=$package=ALL-UNNAMED")
  done
  setsid nohup java -Xmx768m "${opens[@]}" -cp "$jars/*" "$main" "--home-dir=$home" "--config-dir=$home/conf" > "$log" 2>&1 < /dev/null &
  echo $! > "$pid_file"
}

wait_until_ready() {
  local second
  # The HTTP port opens last: when it answers, Bolt does.
  for ((second = 0; second < 120; second++)); do
    answers && return
    running || { tail -n 20 "$log" >&2; fail "Neo4j $version stopped while starting: see $log"; }
    sleep 1
  done
  fail "Neo4j $version did not answer within 2 minutes: see $log"
}

print_env() {
  echo "export TEST_NEO4J_URI=neo4j://127.0.0.1:$port"
  echo "export TEST_NEO4J_USER=neo4j"
  echo "export TEST_NEO4J_PASSWORD=$password"
}

start() {
  if ! running; then
    answers && fail "port $http_port is taken by something else: set TEST_NEO4J_PORT and TEST_NEO4J_HTTP_PORT"
    require_java
    fetch_jars
    make_home
    launch
  fi
  wait_until_ready
  print_env
}

stop() {
  running || { echo "neo4j.sh: not running" >&2; return; }
  local pid second
  pid="$(cat "$pid_file")"
  kill "$pid"
  for ((second = 0; second < 60; second++)); do
    running || { rm -f "$pid_file"; echo "neo4j.sh: stopped" >&2; return; }
    sleep 1
  done
  fail "process $pid did not stop within a minute"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  env) print_env ;;
  *) fail "expected start, stop or env" ;;
esac
