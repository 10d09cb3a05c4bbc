#!/bin/sh
# Who says so: sh ask.sh "claims about China supplying drones"
set -eu
url=${DIXIT_URL:-http://127.0.0.1:4000}
question=${1:-claims about China supplying drones}

# Variables keep quotes and accents of the question out of the query; a body in JSON is written by jq where it is at hand:
#   jq -n --arg question "$question" '{query: $query, variables: {question: $question}}'
escaped=$(printf '%s' "$question" | sed 's/\\/\\\\/g; s/"/\\"/g')
curl --silent --show-error --fail-with-body "$url/graphql" \
  ${DIXIT_KEY:+--header "authorization: Bearer $DIXIT_KEY"} \
  --header 'content-type: application/json' \
  --data-binary @- <<JSON
{
  "query": "query(\$question: String!) { ask(question: \$question, first: 1) { hits { claim { id text } affirmedBy { speaker { name } } deniedBy { speaker { name } } } } }",
  "variables": { "question": "$escaped" }
}
JSON
