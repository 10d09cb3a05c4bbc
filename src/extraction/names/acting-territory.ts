import { formTest, writtenTest } from '../language/form-test.ts';
import { behindOf, OF } from './behind-of.ts';
import { bodyWords } from './body-words.ts';
import { gazetteerPhrase } from './gazetteer-phrase.ts';
import type { Reading } from './reading.ts';

const TERRITORY = formTest(
  /^(?:canton|province|commune|département|departement|métropole|metropole|région|region|agglomération|collectivité|comté|gouvernement|district|ville)$/,
);
const DEFINITE = formTest(/^(?:le|la|l'|du|au)$/);
const WHERE = formTest(/^(?:dans|en|vers|à|depuis|hors)$/);
const CROSSES = /^(?:traverser|quitter|habiter|rejoindre|gagner|toucher|frapper)$/;
const COMPASS = writtenTest(/^(?:Nord|Sud|Est|Ouest|Centre)$/);

/**
 * End of a French territory that acts or is heard, from its noun at token `i`, or 0.
 * Fires on: "le canton de Vaud a versé une aide", "l'espoir du canton du Valais, qui cofinance", "selon la province de Liège",
 * "une aide de la province Nord".
 * Not on: "il habite le canton de Vaud", "dans la province Nord", "la région de Meknès a soif".
 */
export function actingTerritory(reading: Reading, i: number, end: number): number {
  const { tokens, infos } = reading;
  if (!TERRITORY.of(tokens[i]!) || i + 1 >= end || !DEFINITE.of(tokens[i - 1])) return 0;
  const link = OF.of(tokens[i + 1]);
  const first = behindOf(tokens, i + 1) || i + 1;
  if (first >= end || !tokens[first]!.capital || infos[first]!.civil) return 0;
  const compass = !link && COMPASS.of(tokens[first]);
  const place = compass ? null : gazetteerPhrase(reading, first, end);
  if (place?.entry.kind === 'organization') return 0;
  const to = place?.to ?? first + 1;
  if (tokens[to]?.capital && to < end) return 0;
  const before = tokens[i - 2]?.sentence === tokens[i]!.sentence ? tokens[i - 2] : undefined;
  if (before && (WHERE.of(before) || CROSSES.test(before.lemma))) return 0;
  if (compass) return to;
  if (before && /^(?:selon|d'après)$/.test(before.lower)) return to;
  if (before?.lower === 'par' && tokens[i - 3]?.tag === 'participle') return to;
  return acts(reading, to, end) ? to : 0;
}

/** "a versé", "n'a pas versé", ", qui cofinance". */
function acts({ tokens }: Reading, to: number, end: number): boolean {
  let k = to;
  if (tokens[k]?.text === ',' && tokens[k + 1]?.lower === 'qui') k += 2;
  for (let words = 0; k < end && words < 5; k++, words++) {
    const { tag, lemma } = tokens[k]!;
    if (tag === 'verb' || tag === 'participle' || tag === 'infinitive') {
      if (bodyWords('fr').acts.has(lemma)) return true;
      if (tag !== 'verb') return false;
    } else if (!/^(?:auxiliary|adverb|clitic|negation|pronoun)$/.test(tag)) return false;
  }
  return false;
}
