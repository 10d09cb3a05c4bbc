import { formTest } from '../language/form-test.ts';
import type { Description } from './find-descriptions.ts';
import type { Reading } from './reading.ts';
import { roleWordsAgain } from './role-words.ts';

const ANOTHER = formTest(/^(?:fellow|another|second|third)$/);

/** English "He said the skipper told him": somebody else than who says it. */
export function startsReport(reading: Reading, from: number): boolean {
  const { tokens, infos, language } = reading;
  const french = language === 'fr';
  const before = tokens[from - 1];
  if (french || !before || before.sentence !== tokens[from]!.sentence) return false;
  return (
    (infos[from - 1]!.speech && /^(?:noun|name|pronoun)$/.test(tokens[from - 2]?.tag ?? '')) ||
    (before.lower === 'that' && infos[from - 2]?.speech === true)
  );
}

/** "a fellow guard", "another guard": someone else than the guard named before. */
export function isNewcomer(reading: Reading, { from, head }: Description): boolean {
  const { tokens } = reading;
  for (let k = Math.max(0, from - 1); k < head; k++) if (ANOTHER.of(tokens[k]!)) return true;
  return false;
}

/** "le technicien", "le technicien belge": nothing more is said than the role and a nationality. */
export function onlyNationality(reading: Reading, description: Description): boolean {
  const { words } = reading;
  for (const word of description.words) if (!words.gazetteer.demonyms.has(word)) return false;
  return true;
}

/** "l'élu de droite", "le parlementaire breton": besides the role nothing but where somebody stands or comes from. */
export function onlySide(reading: Reading, description: Description): boolean {
  const { gazetteer } = reading.words;
  const french = reading.language === 'fr';
  for (const word of description.words)
    if (!gazetteer.demonyms.has(word) && !(french && saysSide(word))) return false;
  return true;
}

/** A French folded word that says where somebody stands in politics or comes from. */
export function saysSide(word: string): boolean {
  return roleWordsAgain().besides.has(word) || OF_TOWN.test(word);
}

/** "lyonnais", "genevoise" (folded). */
const OF_TOWN = /^(?!mauvais|francois)\p{L}{3,}(?:ois|oise|ais|aise)$/u;

export function isAnyone(description: Description): boolean {
  for (const word of description.words)
    if (!/^(?:jeune|vieil|vieux|vieille|young|old|elderly|quadragenaire)$/.test(word)) return false;
  return /^(?:homme|femme|jeune homme|jeune femme|jeune fille|dame|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire|adolescent|intéressé|retraité|man|woman|teenager)$/.test(
    description.role.lemma,
  );
}
