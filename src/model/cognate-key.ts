import { fold } from './fold.ts';

/**
 * A spelling in which most cognates of French and English agree: endings that correspond are made one, double letters
 * single. Made for comparing, not for reading.
 */
export function cognateKey(word: string): string {
  let key = fold(word).replace(/[^a-z0-9]/g, '');
  if (key.length <= 3) return key;
  key = key.replace(/(?:aux)$/, 'al').replace(/(?:s|x)$/, '');
  for (const [pattern, replacement] of ENDINGS) {
    if (pattern.test(key)) {
      key = key.replace(pattern, replacement);
      break;
    }
  }
  return key
    .replace(/ph/g, 'f')
    .replace(/k/g, 'c')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Corresponding endings, the longer first. The order matters: one of them applies. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ationnelle|ationnel|ational)$/, 'ational'],
  [/(?:ionnelle|ionnel|ional)$/, 'ional'],
  [/(?:ionnaire|ionary)$/, 'ionar'],
  [/(?:iquement|ically)$/, 'ic'],
  [/(?:ellement|ally)$/, 'al'],
  [/(?:ivement|ively)$/, 'iv'],
  [/(?:issement)$/, 'ish'],
  [/(?:isation|ization|isations)$/, 'iz'],
  [/(?:iser|izer|ize|ise|ised|ized|isee)$/, 'iz'],
  [/(?:ation|ating|ated|ate)$/, 'at'],
  [/(?:ique|ical|ic)$/, 'ic'],
  [/(?:isme|ism)$/, 'ism'],
  [/(?:iste|ist)$/, 'ist'],
  [/(?:euse|eux|ous|eu)$/, 'ou'],
  [/(?:ence|ency|ance|ancy)$/, 'enc'],
  [/(?:ente|ent|ante|ant)$/, 'ent'],
  [/(?:aire|ary)$/, 'ar'],
  [/(?:oire|ory)$/, 'or'],
  [/(?:trice|teur|tor)$/, 'tor'],
  [/(?:eure|eur|or|our|er|re)$/, 'r'],
  [/(?:ite|ity|ety)$/, 'it'],
  [/(?:elle|el|ale|al)$/, 'al'],
  [/(?:ienne|ien|ian)$/, 'ian'],
  [/(?:ive|if)$/, 'iv'],
  [/(?:que|c)$/, 'c'],
  [/(?:ies|ie|y|i)$/, 'i'],
  [/(?:ees|ee|ed|es|e)$/, ''],
];
