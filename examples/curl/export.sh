#!/bin/sh
# Files for graph tools, and the evidence of one claim: sh export.sh "claims about China supplying drones" folder
set -eu
url=${DIXIT_URL:-http://127.0.0.1:4000}
question=${1:-claims about China supplying drones}
folder=${2:-.}
get() {
  curl --silent --show-error --fail-with-body --get ${DIXIT_KEY:+--header "authorization: Bearer $DIXIT_KEY"} "$@"
}

get "$url/export" --data-urlencode "question=$question" --data format=gexf --output "$folder/answer.gexf"
get "$url/export" --data-urlencode "question=$question" --data format=csv-nodes --output "$folder/nodes.csv"
get "$url/export" --data-urlencode "question=$question" --data format=csv-edges --output "$folder/edges.csv"
get "$url/export" --data-urlencode 'filter={"stance":"DENIES"}' --data format=jsonl --output "$folder/denied.jsonl"

claim=$(sed -n 's/.*"node":{"id":"\(clm_[a-z2-7]*\)".*/\1/p' "$folder/denied.jsonl" | head -n 1)
get "$url/claims/$claim/evidence.jsonld" --output "$folder/$claim.jsonld"
ls "$folder"
