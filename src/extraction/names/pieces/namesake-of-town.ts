import { formTest } from '../../language/form-test.ts';
import type { Reading } from '../reading.ts';

/**
 * French: a first name that is a town as well is somebody where it does what only people do: "Florence tient la
 * boulangerie", "Austin a vingt ans", "Sydney, étudiante en droit", "dit Madison". Not behind "à", "de", "vers"; not
 * "Florence a voté", "Sydney accueille les Jeux".
 */
export function isNamesakeOfTown(reading: Reading, k: number): boolean {
  const { tokens, infos } = reading;
  if (reading.language !== 'fr' || infos[k]!.firstName === null) return false;
  const kind = infos[k]!.known?.kind;
  if (kind !== 'city' && kind !== 'place') return false;
  return humans(reading).has(tokens[k]!.form) && !isPlaced(reading, k);
}

const found = new WeakMap<Reading, ReadonlySet<number>>();

/** Forms of such names that one mention in the article shows to be somebody's. */
function humans(reading: Reading): ReadonlySet<number> {
  const known = found.get(reading);
  if (known) return known;
  const forms = new Set<number>();
  const { tokens, infos } = reading;
  for (let k = 0; k < tokens.length; k++) {
    const info = infos[k]!;
    if (info.firstName === null || tokens[k]!.form === 0) continue;
    if (info.known?.kind !== 'city' && info.known?.kind !== 'place') continue;
    if (!isPlaced(reading, k) && actsHuman(reading, k)) forms.add(tokens[k]!.form);
  }
  found.set(reading, forms);
  return forms;
}

/** "à Florence", "la ville de Florence", "Florence, en Italie", "Paris-Florence". */
function isPlaced({ tokens, infos }: Reading, k: number): boolean {
  const before = tokens[k - 1];
  if (before?.sentence === tokens[k]!.sentence && (PLACED.of(before) || before.capital)) return true;
  if (tokens[k + 1]?.capital) return true;
  return (
    tokens[k + 1]?.text === ',' && (tokens[k + 2]?.lower === 'en' || infos[k + 2]?.known?.kind === 'state')
  );
}

function actsHuman({ tokens, infos }: Reading, k: number): boolean {
  const { sentence } = tokens[k]!;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const before = at(k - 1);
  if (before && /^(?:verb|participle)$/.test(before.tag) && TELLS.test(before.lemma)) return true;
  const next = at(k + 1);
  if (!next) return false;
  if (next.text === ',') {
    const age = at(k + 2)?.tag === 'number' && at(k + 3)?.lower === 'ans';
    return age || (at(k + 2) !== undefined && infos[k + 2]!.role !== null && !at(k + 2)!.capital);
  }
  let verb = k + 1;
  while (at(verb) && /^(?:negation|clitic|pronoun)$/.test(at(verb)!.tag) && verb < k + 4) verb++;
  const finite = at(verb);
  if (!finite || !/^(?:verb|auxiliary)$/.test(finite.tag)) return false;
  // "a vingt ans", "avait 20 ans"
  if (finite.lemma === 'avoir' && at(verb + 1)?.tag === 'number' && at(verb + 2)?.lower === 'ans')
    return true;
  let head = finite;
  if (finite.tag === 'auxiliary') {
    let i = verb + 1;
    while (at(i) && /^(?:adverb|negation)$/.test(at(i)!.tag) && i < verb + 4) i++;
    if (at(i)?.tag === 'participle') {
      head = at(i)!;
      verb = i;
    }
  }
  if (TELLS.test(head.lemma) || LIVES.test(head.lemma)) return true;
  // "a suivi une surveillante": what is done to somebody.
  const object = at(verb + 2);
  return (
    at(verb + 1)?.tag === 'determiner' &&
    object?.tag === 'noun' &&
    infos[verb + 2]!.role !== null &&
    MEETS.test(head.lemma)
  );
}

const PLACED = formTest(
  /^(?:à|de|d'|du|des|en|vers|depuis|dans|près|jusqu'|par|entre|contre|sur|la|le|l'|les|via|pour|ville|commune|et|ou|-|–)$/,
);
const TELLS =
  /^(?:dire|raconter|confier|témoigner|expliquer|souffler|lâcher|glisser|soupirer|murmurer|sourire|répondre|avouer|penser|croire|répéter|s'exclamer|exclamer|plaisanter)$/;
const LIVES =
  /^(?:tenir|servir|rire|pleurer|dormir|habiter|travailler|étudier|rêver|marcher|manger|boire|conduire|épouser|adorer|détester|enseigner|soigner|cuisiner|grandir|attendre|danser|chanter|lire|écrire|souvenir|rappeler|lever|asseoir|marier|trembler|hésiter|hausser|serrer|porter|regarder)$/;
const MEETS =
  /^(?:suivre|frapper|rencontrer|gifler|saluer|embrasser|accompagner|agresser|insulter|interroger|appeler|voir|tuer|blesser|aider)$/;
