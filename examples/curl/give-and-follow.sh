#!/bin/sh
# Gives the page at an address, or a text, and follows what becomes of it:
#   sh give-and-follow.sh https://news.example/page.html
#   sh give-and-follow.sh "La ministre a nié mercredi que …"
set -eu
url=${DIXIT_URL:-http://127.0.0.1:4000}
case $1 in
  http://* | https://*) field=url ;;
  *) field=text ;;
esac
escaped=$(printf '%s' "$1" | sed 's/\\/\\\\/g; s/"/\\"/g' | awk '{ printf "%s%s", separator, $0; separator = "\\n" }')

answer=$(curl --silent --show-error --fail-with-body "$url/graphql" \
  ${DIXIT_KEY:+--header "authorization: Bearer $DIXIT_KEY"} \
  --header 'content-type: application/json' \
  --data-binary @- <<JSON
{
  "query": "mutation(\$input: IngestInput!) { ingest(input: \$input) { ... on Queued { job { id } } ... on Refused { code message } } }",
  "variables": { "input": { "$field": "$escaped" } }
}
JSON
)
job=$(printf '%s' "$answer" | sed -n 's/.*"id":"\(job_[a-z2-7]*\)".*/\1/p')
if [ -z "$job" ]; then
  printf '%s\n' "$answer" >&2
  exit 1
fi

# Server-sent events, one a step; the stream ends with the last. After a lost connection, go on with
# --header "last-event-id: ID" of the last one seen.
curl --silent --show-error --no-buffer --get "$url/graphql" \
  ${DIXIT_KEY:+--header "authorization: Bearer $DIXIT_KEY"} \
  --header 'accept: text/event-stream' \
  --data-urlencode "query=subscription { job(id: \"$job\") { step detail job { outcome { ... on Ingested { article { title } assertions } ... on NotIngested { code message } } } } }"
