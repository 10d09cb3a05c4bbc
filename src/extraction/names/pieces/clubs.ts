import { formTest, writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { nameable, personRun } from '../person-run.ts';
import { isFullName } from './letters.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** What stands before or behind a place in the names of clubs. */
export const CLUB = writtenTest(
  /^(?:FC|AFC|CF|SC|AC|AS|RC|OGC|RSC|CS|SV|VfB|RB|BK|FK|SK|KV|KRC|ES|JS|MC|CA|ASC|AJ|EA|SM|HC|BC|United|City|Rovers|Athletic|Wanderers|Olympique)$/,
);

/** "AS Monaco", "FC Lorient": letters of clubs before a name. */
export function clubs(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  const token = tokens[i]!;
  if (reading.words.lists.titleLetters.has(token.text) && isFullName(walk, i + 1) && !infos[i + 1]!.known)
    return NOT_HERE;
  if (
    CLUB.of(token) &&
    tokens[i + 1]?.capital &&
    i + 1 < end &&
    tokens[i + 1]!.start - token.end <= 1 &&
    nameable(reading, i + 1, true)
  ) {
    const known = gazetteerPhrase(reading, i + 1, end);
    const to = known ? known.to : personRun(reading, i + 1, end);
    walk.push(i, to, 'organization', 3, 'organization/club', {});
    return to;
  }
  return teams(walk, i);
}

/** French "l'attaquant des Sharks de Kelowna", "un match contre les Loups de Troyes": not "les Juifs de Troyes". */
function teams(walk: Walk, i: number): number {
  const { reading, from, end } = walk;
  const { tokens, infos, language } = reading;
  const { text } = tokens[i]!;
  if (language !== 'fr' || !/^\p{Lu}\p{Ll}+[sx]$/u.test(text) || i < from + 2) return NOT_HERE;
  if (!/^(?:les|des|aux)$/.test(tokens[i - 1]!.lower) || infos[i]!.demonym || infos[i]!.role) return NOT_HERE;
  if (!/^(?:de|d'|d’|du)$/.test(tokens[i + 1]?.lower ?? '') || i + 2 >= end) return NOT_HERE;
  const place = tokens[i + 2]!.capital ? gazetteerPhrase(reading, i + 2, end) : null;
  if (!place || place.entry.kind === 'organization') return NOT_HERE;
  const first = Math.max(from, i - 5);
  for (let k = i - 2; k >= first; k--) {
    if (tokens[k]!.tag === 'punctuation') return NOT_HERE;
    if (!PLAYED.of(tokens[k]!)) continue;
    walk.push(i, place.to, 'organization', 3, 'organization/team', {});
    return place.to;
  }
  return NOT_HERE;
}

const PLAYED = formTest(
  /^(?:attaquante?s?|défenseure?s?|joueurs?|joueuses?|gardien|gardienne|capitaine|entraîneure?|entraîneuse|coach|ailier|buteur|match|matchs|victoire|défaite|saison|uniforme|maillot|couleurs|vestiaire|contre|affronte|affrontent|affronter|repêché|repêchée)$/,
);
