/** Scores extractions against gold. Every figure is a micro-average: counts of several articles add up. */
import type { Extraction } from '../../src/model/extraction.ts';
import type { Gold, GoldClaim, GoldEntity } from './gold.ts';
import { noiseTaken } from './noise.ts';
import { bestMatching, overlap, wordsOf } from './overlap.ts';
import { nameKey, sameSource } from './same-source.ts';

export const COUNTS = [
  'quotesGold',
  'quotesFound',
  'quotes30',
  'quotes80',
  'speakersGold',
  'speakersRight',
  'peopleGold',
  'peopleFound',
  'peopleRight',
  'organizationsGold',
  'organizationsFound',
  'organizationsRight',
  'claimsGold',
  'claimsFound',
  'claimsRight',
  'claimantsGold',
  'claimantsRight',
  'polarityRight',
  'noiseWords',
  'noiseTaken',
] as const;
export type Counts = Record<(typeof COUNTS)[number], number>;

/** One thing that is wrong, for the error report. Offsets are those of the article's text, or null where it has none. */
export interface Miss {
  readonly kind:
    | 'quote missed'
    | 'quote wrong'
    | 'speaker wrong'
    | 'person missed'
    | 'person wrong'
    | 'organization missed'
    | 'organization wrong'
    | 'claim missed'
    | 'claim wrong'
    | 'claimant wrong'
    | 'polarity wrong'
    | 'noise taken';
  readonly text: string;
  readonly wanted: string;
  readonly found: string;
  readonly rule: string;
}

export interface Score {
  readonly counts: Counts;
  readonly misses: readonly Miss[];
}

export function emptyCounts(): Counts {
  return Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts;
}

export function addCounts(total: Counts, more: Counts): void {
  for (const name of COUNTS) total[name] += more[name];
}

/**
 * Quotes match at word overlap 0.3 (and are counted again at 0.8); claims at 0.5; entities by any shared form. `text` is the
 * article's, in which noise stands.
 */
export function scoreArticle(gold: Gold, extraction: Extraction, text = ''): Score {
  const counts = emptyCounts();
  const misses: Miss[] = [];
  scoreQuotes(gold, extraction, counts, misses);
  scoreEntities(gold.people, extraction, 'Person', counts, misses);
  scoreEntities(gold.organizations, extraction, 'Organization', counts, misses);
  if (gold.claims) scoreClaims(gold, gold.claims, extraction, counts, misses);
  if (gold.noise) scoreNoise(gold, gold.noise, extraction, text, counts, misses);
  return { counts, misses };
}

function scoreQuotes(gold: Gold, { quotes }: Extraction, counts: Counts, misses: Miss[]): void {
  const wanted = gold.quotes.map((quote) => wordsOf(quote.text));
  const found = quotes.map((quote) => wordsOf(quote.text));
  const right = (row: number, column: number) => {
    const quote = gold.quotes[row]!;
    const name = quotes[column]!.speaker?.name ?? '';
    return sameSource(name, { name: quote.speakerName ?? quote.speaker, kind: quote.speakerKind }, gold);
  };
  const pairs = matchAt(wanted, found, 0.3, right);
  counts.quotesGold += wanted.length;
  counts.quotesFound += found.length;
  counts.quotes30 += pairs.length;
  counts.quotes80 += matchAt(wanted, found, 0.8).length;
  counts.speakersGold += gold.quotes.filter((quote) => quote.speakerKind !== 'pronoun').length;
  for (const [row, column] of pairs) {
    const quote = gold.quotes[row]!;
    if (quote.speakerKind === 'pronoun') continue;
    if (right(row, column)) counts.speakersRight++;
    else
      misses.push({
        kind: 'speaker wrong',
        text: quote.text,
        wanted: quote.speaker,
        found: quotes[column]!.speaker?.name ?? 'nobody',
        rule: quotes[column]!.rule,
      });
  }
  unmatched(gold.quotes, pairs, 0, (quote) =>
    misses.push({ kind: 'quote missed', text: quote.text, wanted: quote.speaker, found: '', rule: '' }),
  );
  unmatched(quotes, pairs, 1, (quote) =>
    misses.push({
      kind: 'quote wrong',
      text: quote.text,
      wanted: '',
      found: quote.speaker?.name ?? 'nobody',
      rule: quote.rule,
    }),
  );
}

function scoreEntities(
  gold: readonly GoldEntity[],
  extraction: Extraction,
  kind: 'Person' | 'Organization',
  counts: Counts,
  misses: Miss[],
): void {
  const person = kind === 'Person';
  const found = extraction.entities.filter((entity) => entity.kind === kind);
  const keys = (names: readonly string[]) =>
    new Set(names.map((name) => nameKey(name, person).join(' ')).filter(Boolean));
  const wantedKeys = gold.map((entity) => keys([entity.name, ...entity.mentions]));
  const foundKeys = found.map((entity) => keys([entity.name, ...entity.aliases]));
  const pairs = bestMatching(
    wantedKeys.map((left) => foundKeys.map((right) => (left.isDisjointFrom(right) ? 0 : 1))),
  );
  const group = person ? 'people' : 'organizations';
  counts[`${group}Gold`] += gold.length;
  counts[`${group}Found`] += found.length;
  counts[`${group}Right`] += pairs.length;
  const name = person ? 'person' : 'organization';
  unmatched(gold, pairs, 0, (entity) =>
    misses.push({ kind: `${name} missed`, text: entity.name, wanted: entity.name, found: '', rule: '' }),
  );
  unmatched(found, pairs, 1, (entity) =>
    misses.push({
      kind: `${name} wrong`,
      text: entity.name,
      wanted: '',
      found: entity.name,
      rule: entity.mentions[0]?.rule ?? '',
    }),
  );
}

function scoreClaims(
  gold: Gold,
  claims: readonly GoldClaim[],
  { assertions }: Extraction,
  counts: Counts,
  misses: Miss[],
): void {
  const wanted = claims.map((claim) => [
    wordsOf(claim.evidence),
    ...(claim.fragments ? [wordsOf(claim.fragments.join(' '))] : []),
  ]);
  const found = assertions.map((assertion) => wordsOf(assertion.text));
  const right = (row: number, column: number) => {
    const claim = claims[row]!;
    return sameSource(
      assertions[column]!.speaker.name,
      { name: claim.claimantName ?? claim.claimant, kind: claim.claimantKind },
      gold,
    );
  };
  const weights = wanted.map((forms, row) =>
    found.map((words, column) => {
      const best = Math.max(...forms.map((form) => overlap(form, words)));
      return best >= 0.5 ? best + (right(row, column) ? 1e-6 : 0) : 0;
    }),
  );
  const pairs = bestMatching(weights);
  counts.claimsGold += wanted.length;
  counts.claimsFound += found.length;
  counts.claimsRight += pairs.length;
  counts.claimantsGold += claims.filter((claim) => claim.claimantKind !== 'pronoun').length;
  for (const [row, column] of pairs) {
    const claim = claims[row]!;
    const assertion = assertions[column]!;
    const polarity = assertion.stance === 'AFFIRMS' ? 'asserted' : 'denied';
    if ((claim.polarity ?? 'asserted') === polarity) counts.polarityRight++;
    else
      misses.push({
        kind: 'polarity wrong',
        text: claim.evidence,
        wanted: claim.polarity ?? 'asserted',
        found: polarity,
        rule: assertion.rule,
      });
    if (claim.claimantKind === 'pronoun') continue;
    if (right(row, column)) counts.claimantsRight++;
    else
      misses.push({
        kind: 'claimant wrong',
        text: claim.evidence,
        wanted: claim.claimant,
        found: assertion.speaker.name,
        rule: assertion.rule,
      });
  }
  unmatched(claims, pairs, 0, (claim) =>
    misses.push({ kind: 'claim missed', text: claim.evidence, wanted: claim.claimant, found: '', rule: '' }),
  );
  unmatched(assertions, pairs, 1, (assertion) =>
    misses.push({
      kind: 'claim wrong',
      text: assertion.text,
      wanted: '',
      found: assertion.speaker.name,
      rule: assertion.rule,
    }),
  );
}

function scoreNoise(
  gold: Gold,
  noise: readonly string[],
  { quotes, assertions }: Extraction,
  text: string,
  counts: Counts,
  misses: Miss[],
): void {
  const content = [
    ...gold.quotes.map((quote) => quote.text),
    ...(gold.claims ?? []).map(({ evidence }) => evidence),
  ];
  const extracts = [...quotes, ...assertions].map((each) => each.text);
  const { words, taken, extracts: wrong } = noiseTaken(text, noise, content, extracts);
  counts.noiseWords += words;
  counts.noiseTaken += taken;
  for (const extract of wrong)
    misses.push({ kind: 'noise taken', text: extract, wanted: '', found: extract, rule: '' });
}

function matchAt(
  wanted: readonly string[][],
  found: readonly string[][],
  threshold: number,
  right?: (row: number, column: number) => boolean,
): [number, number][] {
  return bestMatching(
    wanted.map((a, row) =>
      found.map((b, column) => {
        const shared = overlap(a, b);
        return shared >= threshold ? shared + (right?.(row, column) ? 1e-6 : 0) : 0;
      }),
    ),
  );
}

function unmatched<T>(
  items: readonly T[],
  pairs: readonly [number, number][],
  side: 0 | 1,
  report: (item: T) => void,
): void {
  const matched = new Set(pairs.map((pair) => pair[side]));
  items.forEach((item, index) => {
    if (!matched.has(index)) report(item);
  });
}

/** The figures of a table row, 0 to 1; null where there is nothing to measure. */
export function figures(counts: Counts): Record<string, number | null> {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const f1 = (right: number, gold: number, found: number) =>
    gold + found === 0 ? null : (2 * right) / (gold + found);
  return {
    'quotes F1 0.3': f1(counts.quotes30, counts.quotesGold, counts.quotesFound),
    'quotes F1 0.8': f1(counts.quotes80, counts.quotesGold, counts.quotesFound),
    'quote+speaker': share(counts.speakersRight, counts.speakersGold),
    'people F1': f1(counts.peopleRight, counts.peopleGold, counts.peopleFound),
    'orgs F1': f1(counts.organizationsRight, counts.organizationsGold, counts.organizationsFound),
    'claims F1': f1(counts.claimsRight, counts.claimsGold, counts.claimsFound),
    'claim+claimant': share(counts.claimantsRight, counts.claimantsGold),
    polarity: share(counts.polarityRight, counts.claimsRight),
    'noise taken': share(counts.noiseTaken, counts.noiseWords),
  };
}
