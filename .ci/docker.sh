# Sourced by run: an engine with compose, and the images. Where ../shared offers stand-ins for images that no registry can give, those.
stand_ins=../shared/docker
if [ -x "$stand_ins/images.sh" ]; then
  started_before=false
  docker info >/dev/null 2>&1 && started_before=true
  # A copy, because files that are read-only there would be so in the images, and Kafka's entry point writes to them.
  writable=$(mktemp -d)
  at_end+=('rm -rf "$writable"')
  cp -r "$stand_ins/." "$writable" && chmod -R u+w "$writable"
  $started_before || at_end+=('kill "$(cat /run/images-dockerd.pid)"')
  "$writable/images.sh"
  .ci/maven-image
  export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_HOST_OVERRIDE=localhost
fi
docker image rm -f wiredesk:local >/dev/null 2>&1 || true # the README's command is to build it
docker version --format 'engine {{.Server.Version}}'
docker compose version
at_end+=('docker compose down --volumes --timeout 20 >/dev/null 2>&1')
