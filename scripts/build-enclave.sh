#!/usr/bin/env bash
# Builds the attested binary for the machines that attest (linux/amd64): the same bytes for everybody who builds the same
# commit, in any folder. Prints sha2-256 and name. --image also writes it as an OCI image into a folder, again the same
# bytes for everybody, and prints its digest; any tool that copies OCI layouts pushes it to a registry.
#   scripts/build-enclave.sh [--image DIR] [FILE]      FILE: bin/enclave-linux-amd64
set -euo pipefail
cd "$(dirname "$0")/.."
# Another Go gives other bytes. enclave/Dockerfile names the same one; Go fetches it where another is installed.
export GOTOOLCHAIN=go1.26.8
command -v go >/dev/null || { echo "go is missing; hint: install Go 1.26 from https://go.dev/dl" >&2; exit 1; }
image=
if [ "${1:-}" = --image ]; then
  image=${2:?--image needs a folder}
  shift 2
fi
file=${1:-bin/enclave-linux-amd64}
mkdir -p "$(dirname "$file")"
unset GOFLAGS GOEXPERIMENT GOFIPS140
GOOS=linux GOARCH=amd64 GOAMD64=v1 CGO_ENABLED=0 \
  go build -mod=readonly -trimpath -buildvcs=false -ldflags=-buildid= -o "$file" ./cmd/enclave
sha256sum "$file"
[ -n "$image" ] || exit 0

[ ! -e "$image" ] || [ -f "$image/oci-layout" ] || { echo "$image is there and is no OCI image: not replaced" >&2; exit 1; }
tar --version 2>/dev/null | grep -q GNU || { echo "GNU tar is missing: --image needs its options" >&2; exit 1; }
rm -rf "$image.new"
blobs=$image.new/blobs/sha256
mkdir -p "$blobs"
# blob FILE moves a file to its digest's name and prints the digest and the size.
blob() {
  local digest size
  digest=$(sha256sum "$1" | cut -d' ' -f1)
  size=$(wc -c <"$1")
  mv "$1" "$blobs/$digest"
  echo "$digest" $((size))
}
cp "$file" "$image.new/enclave"
tar -C "$image.new" --format=ustar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=0555 \
  -cf "$image.new/layer" enclave
rm "$image.new/enclave"
read -r layer layer_size < <(blob "$image.new/layer")
printf '%s' '{"architecture":"amd64","config":{"Cmd":["--listen","0.0.0.0:8080"],"Entrypoint":["/enclave"],' \
  '"ExposedPorts":{"8080/tcp":{}}},"os":"linux","rootfs":{"diff_ids":["sha256:'"$layer"'"],"type":"layers"}}' >"$image.new/config"
read -r config config_size < <(blob "$image.new/config")
printf '%s' '{"config":{"digest":"sha256:'"$config"'","mediaType":"application/vnd.oci.image.config.v1+json","size":'"$config_size"'},' \
  '"layers":[{"digest":"sha256:'"$layer"'","mediaType":"application/vnd.oci.image.layer.v1.tar","size":'"$layer_size"'}],' \
  '"mediaType":"application/vnd.oci.image.manifest.v1+json","schemaVersion":2}' >"$image.new/manifest"
read -r manifest manifest_size < <(blob "$image.new/manifest")
printf '%s' '{"manifests":[{"digest":"sha256:'"$manifest"'","mediaType":"application/vnd.oci.image.manifest.v1+json",' \
  '"platform":{"architecture":"amd64","os":"linux"},"size":'"$manifest_size"'}],"schemaVersion":2}' >"$image.new/index.json"
printf '%s' '{"imageLayoutVersion":"1.0.0"}' >"$image.new/oci-layout"
rm -rf "$image"
mv "$image.new" "$image"
echo "sha256:$manifest  $image"
