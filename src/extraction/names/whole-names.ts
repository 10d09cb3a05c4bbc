import { firstTokenFrom } from '../lib/first-token-from.ts';
import type { Analysis, Names, Token } from '../parts.ts';

const SPLITS = /[,&]| and /;

/**
 * English: the analysis with each body's name that holds a comma or an "and" as one row of name words, so that no
 * clause ends inside it: "the Roads, Parks and Heritage Committee said", "the Health and Safety Board said". Offsets and
 * the number of tokens stay. The same analysis where there is no such name.
 */
export function withWholeNames(analysis: Analysis, { entities }: Names): Analysis {
  if (analysis.language !== 'en') return analysis;
  let tokens: Token[] | null = null;
  for (const { kind, mentions } of entities) {
    if (kind !== 'Organization') continue;
    for (const { form, text, start, end } of mentions) {
      if (form !== 'name' || !SPLITS.test(text)) continue;
      tokens ??= [...analysis.tokens];
      for (let i = firstTokenFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
        tokens[i] = joined(tokens[i]!);
    }
  }
  return tokens ? { ...analysis, tokens, shared: {} } : analysis;
}

function joined(token: Token): Token {
  if (token.capital) return token.tag === 'name' ? token : { ...token, tag: 'name', ordinary: false };
  if (!/^(?:,|and|&)$/.test(token.lower)) return token;
  return {
    ...token,
    tag: 'name',
    text: '+',
    lower: '+',
    lemma: '+',
    capital: true,
    ordinary: false,
    form: 0,
  };
}
