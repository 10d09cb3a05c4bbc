"""Who affirms a claim and who denies it; every page of what one of them says.

pip install "gql[requests]"
python who_says_so.py "claims about China supplying drones"
"""

import os
import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

url = os.environ.get("DIXIT_URL", "http://127.0.0.1:4000")
key = os.environ.get("DIXIT_KEY")
client = Client(
    transport=RequestsHTTPTransport(
        url=f"{url}/graphql",
        headers={"Authorization": f"Bearer {key}"} if key else {},
    )
)

ASK = gql(
    """
    query ($question: String!) {
      ask(question: $question, first: 3) {
        hits {
          claim { text }
          affirmedBy { speaker { id name } independentOrigins }
          deniedBy { speaker { id name } independentOrigins }
        }
      }
    }
    """
)

SAID = gql(
    """
    query ($speaker: ID!, $after: String) {
      assertions(filter: { speakers: [$speaker] }, first: 50, after: $after) {
        edges { node { stance text article { title outletName publishedAt } } }
        pageInfo { hasNextPage endCursor }
      }
    }
    """
)


def run(query, **variables):
    query.variable_values = variables
    return client.execute(query)


def everything_said_by(speaker):
    after = None
    while True:
        page = run(SAID, speaker=speaker, after=after)["assertions"]
        for edge in page["edges"]:
            yield edge["node"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


question = sys.argv[1] if len(sys.argv) > 1 else "claims about China supplying drones"
try:
    hits = run(ASK, question=question)["ask"]["hits"]
except TransportQueryError as error:
    # Expected errors have a code that stays, and a message that says what to do.
    for each in error.errors:
        print(f"{each['extensions']['code']}: {each['message']}", file=sys.stderr)
    sys.exit(1)

speakers = {}
for hit in hits:
    print(hit["claim"]["text"])
    for side, positions in (("affirmed", hit["affirmedBy"]), ("denied", hit["deniedBy"])):
        for position in positions:
            speaker = position["speaker"]
            speakers[speaker["id"]] = speaker["name"]
            print(f"  {side} by {speaker['name']} ({position['independentOrigins']} independent)")

for speaker, name in list(speakers.items())[:1]:
    print(f"All that {name} says:")
    for said in everything_said_by(speaker):
        print(f"  {said['stance']}: {said['text']} ({said['article']['outletName'] or said['article']['title']})")
