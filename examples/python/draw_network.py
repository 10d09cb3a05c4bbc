"""The claims around a question as a networkx graph: who is named most, who denies whom.

pip install networkx requests
python draw_network.py "claims about China supplying drones"
"""

import io
import os
import sys

import networkx
import requests

url = os.environ.get("DIXIT_URL", "http://127.0.0.1:4000")
key = os.environ.get("DIXIT_KEY")
question = sys.argv[1] if len(sys.argv) > 1 else "claims about China supplying drones"

response = requests.get(
    f"{url}/export",
    params={"format": "graphml", "question": question, "limit": 10},
    headers={"Authorization": f"Bearer {key}"} if key else {},
    timeout=60,
)
if not response.ok:
    sys.exit(response.json()["errors"][0]["message"])
graph = networkx.read_graphml(io.BytesIO(response.content), force_multigraph=True)

print(f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")
kinds = networkx.get_node_attributes(graph, "kind")
labels = networkx.get_node_attributes(graph, "label")
people = [node for node, kind in kinds.items() if kind in ("Person", "Organization", "Place")]
for node in sorted(people, key=graph.degree, reverse=True)[:5]:
    print(f"{labels[node]}: {graph.degree(node)} edges")
for source, target, edge in graph.edges(data=True):
    if edge["relation"] == "DENIES":
        print(f"{labels[source]} denies: {labels[target]}")
