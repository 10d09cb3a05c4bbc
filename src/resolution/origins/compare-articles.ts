/**
 * Whether two articles are one piece of reporting. Rules in order, each with its reason; the first that holds decides.
 * Forty reprints of a wire story are one origin, so a missed reprint shows as corroboration that is none, and a wrong
 * one hides a real one: the first is worse for the reader, but merging needs shared sentences all the same.
 */

import { SIGNATURE_LENGTH, similarity } from '../../model/fingerprint.ts';
import { foldedWords } from '../../model/fold.ts';
import type { ArticleNode, Feature } from '../../model/graph.ts';
import type { Candidate } from '../judgements/cluster.ts';
import { neutralFeatures, shareOf } from './neutral-signature.ts';

interface Facts {
  readonly similarity: number;
  /** Share of the shorter article's long sentences that the other has word for word. */
  readonly shared: number;
  readonly sharedSentences: number;
  readonly sameUrl: boolean;
  /** Written in two languages. */
  readonly otherLanguage: boolean;
  /** Share of names, states and numbers that both have. */
  readonly neutral: number;
  /** The same as a share of the shorter list. */
  readonly contained: number;
  readonly sharedFeatures: number;
  /** Length of the longer text by that of the shorter. */
  readonly lengths: number;
  /** A wire agency or outlet both credit, or that one credits and the other is; "" where there is none. */
  readonly credit: string;
}

interface Rule {
  readonly name: string;
  readonly holds: (facts: Facts) => boolean;
  readonly verdict: 'SAME' | 'UNSURE';
  readonly score: number;
}

const RULES: readonly Rule[] = [
  { name: 'another version at the same address', holds: (f) => f.sameUrl, verdict: 'SAME', score: 1 },
  { name: 'near-copy', holds: (f) => f.similarity >= 0.6 || f.shared >= 0.6, verdict: 'SAME', score: 0.95 },
  {
    name: 'same wire credit and shared sentences',
    holds: (f) => f.credit !== '' && (f.shared >= 0.25 || f.sharedSentences >= 3 || f.similarity >= 0.2),
    verdict: 'SAME',
    score: 0.9,
  },
  {
    name: 'translation',
    holds: (f) => f.otherLanguage && f.neutral >= 0.5 && f.sharedFeatures >= 5 && f.lengths <= 2,
    verdict: 'SAME',
    score: 0.9,
  },
  {
    name: 'retold from another language',
    holds: (f) =>
      f.otherLanguage && f.neutral >= 0.42 && f.contained >= 0.7 && f.sharedFeatures >= 6 && f.lengths <= 1.7,
    verdict: 'SAME',
    score: 0.85,
  },
  {
    name: 'the same names and numbers in another language',
    holds: (f) => f.otherLanguage && f.neutral >= 0.33 && f.sharedFeatures >= 5,
    verdict: 'UNSURE',
    score: 0.6,
  },
  {
    name: 'large part shared',
    holds: (f) => f.shared >= 0.4 && f.sharedSentences >= 4,
    verdict: 'SAME',
    score: 0.85,
  },
  {
    name: 'part shared',
    holds: (f) => f.sharedSentences >= 2 && f.shared >= 0.2,
    verdict: 'UNSURE',
    score: 0.6,
  },
];

/** Reasons that make two articles one origin, the surest first. */
export const ORIGIN_REASONS: readonly string[] = RULES.filter((rule) => rule.verdict === 'SAME').map(
  (rule) => rule.name,
);

export function compareArticles(left: ArticleNode, right: ArticleNode): Candidate | null {
  const facts = factsOf(left, right);
  const rule = RULES.find((each) => each.holds(facts));
  if (!rule) return null;
  const features: Feature[] = [
    {
      name: 'similarity',
      weight: Math.round(facts.similarity * 100) / 100,
      left: left.title,
      right: right.title,
    },
    {
      name: 'shared sentences',
      weight: Math.round(facts.shared * 100) / 100,
      left: `${facts.sharedSentences}`,
      right: `${facts.sharedSentences}`,
    },
  ];
  if (facts.otherLanguage)
    features.push({
      name: 'names and numbers in common',
      weight: Math.round(facts.neutral * 100) / 100,
      left: `${facts.sharedFeatures} in ${left.language}`,
      right: `${facts.sharedFeatures} in ${right.language}`,
    });
  if (facts.credit)
    features.push({ name: 'wire credit', weight: 0.3, left: facts.credit, right: facts.credit });
  return {
    left: left.id,
    right: right.id,
    verdict: rule.verdict,
    score: rule.score,
    reason: rule.name,
    features,
    by: 'rule:origins/compare-articles',
  };
}

function factsOf(left: ArticleNode, right: ArticleNode): Facts {
  const [a, b] = [sentencesOf(left), sentencesOf(right)];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sharedSentences = 0;
  for (const sentence of short) if (long.has(sentence)) sharedSentences++;
  return {
    similarity: similarity(
      left.signature.slice(0, SIGNATURE_LENGTH),
      right.signature.slice(0, SIGNATURE_LENGTH),
    ),
    ...neutralFacts(left, right),
    shared: short.size === 0 ? 0 : sharedSentences / short.size,
    sharedSentences,
    sameUrl: left.url !== null && left.url === right.url,
    credit: sharedCredit(left, right),
  };
}

const cache = new Map<string, Set<string>>();

/** Sentences of at least six words, folded. */
function sentencesOf(article: ArticleNode): Set<string> {
  const known = cache.get(article.id);
  if (known) return known;
  const sentences = new Set<string>();
  for (const piece of article.text.split(/(?<=[.!?…»”"])\s+|\n+/)) {
    const words = foldedWords(piece);
    if (words.length >= 6) sentences.add(words.join(' '));
  }
  if (cache.size > 500) cache.clear();
  cache.set(article.id, sentences);
  return sentences;
}

function neutralFacts(left: ArticleNode, right: ArticleNode) {
  const otherLanguage = left.language !== right.language;
  const [short, long] = [left.text.length, right.text.length].sort((x, y) => x - y) as [number, number];
  const lengths = short === 0 ? 99 : long / short;
  if (!otherLanguage) return { otherLanguage, neutral: 0, contained: 0, sharedFeatures: 0, lengths };
  const a = neutralFeatures(left.id, left.text, left.language);
  const b = neutralFeatures(right.id, right.text, right.language);
  const sharedFeatures = [...a].filter((feature) => b.has(feature)).length;
  const fewer = Math.min(a.size, b.size);
  return {
    otherLanguage,
    neutral: shareOf(a, b),
    contained: fewer === 0 ? 0 : sharedFeatures / fewer,
    sharedFeatures,
    lengths,
  };
}

function sharedCredit(left: ArticleNode, right: ArticleNode): string {
  const names = (article: ArticleNode) => new Set(article.credits.map(creditKey));
  const [a, b] = [names(left), names(right)];
  for (const name of a) if (b.has(name)) return name;
  const outlets: [ArticleNode, Set<string>][] = [
    [left, b],
    [right, a],
  ];
  for (const [article, credits] of outlets) {
    const outlet = article.outlet ? creditKey(article.outlet) : '';
    if (outlet && credits.has(outlet)) return outlet;
  }
  return '';
}

function creditKey(credit: string): string {
  return foldedWords(credit)
    .filter(
      (word) =>
        ![
          'avec',
          'with',
          'agence',
          'agency',
          'the',
          'l',
          'la',
          'le',
          'by',
          'par',
          'from',
          'source',
          'via',
          'news',
        ].includes(word),
    )
    .join(' ');
}
