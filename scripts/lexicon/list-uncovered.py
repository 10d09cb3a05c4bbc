"""Lists frequent words that the bilingual lexicon does not hold: what to add next to src/model/data/bilingual/.

    pip install wordfreq
    python scripts/lexicon/list-uncovered.py fr|en [RANKS] [--list]

Words come by frequency (wordfreq: news, encyclopaedia, subtitles, web), RANKS of them (20,000 unless told). Whether one is
covered is asked of the code that reads the lexicon (scripts/lexicon/covered.ts; needs Node), so inflected forms count as
their dictionary form. Prints the share of covered words and of their occurrences by band of ranks; with --list the
uncovered words instead, the most frequent first. Names are not told from words: many of the uncovered are names.
"""
import re
import subprocess
import sys
from pathlib import Path

from wordfreq import top_n_list, word_frequency

BAND = 2000
HERE = Path(__file__).resolve().parent


def frequent(language, ranks):
    words = (word for word in top_n_list(language, ranks * 2) if len(word) > 1 and re.fullmatch(r"[^\W\d_]+(-[^\W\d_]+)*", word))
    return [word for word, _ in zip(words, range(ranks))]


def covered(language, words):
    done = subprocess.run(
        ["node", str(HERE / "covered.ts"), language], input="\n".join(words), capture_output=True, text=True, check=True
    )
    return set(done.stdout.split("\n"))


def main():
    language = sys.argv[1]
    numbers = [int(each) for each in sys.argv[2:] if each.isdigit()]
    words = frequent(language, numbers[0] if numbers else 20000)
    known = covered(language, words)
    if "--list" in sys.argv:
        print("\n".join(word for word in words if word not in known))
        return
    total = weighted = of = 0
    print("ranks          words covered  occurrences covered")
    for start in range(0, len(words), BAND):
        band = words[start : start + BAND]
        here = [word for word in band if word in known]
        weight = sum(word_frequency(word, language) for word in here)
        whole = sum(word_frequency(word, language) for word in band)
        print(f"{start + 1:6}-{start + len(band):<6}  {len(here) / len(band):13.3f}  {weight / whole:19.3f}")
        total, weighted, of = total + len(here), weighted + weight, of + whole
    print(f"all            {total / len(words):13.3f}  {weighted / of:19.3f}")


main()
