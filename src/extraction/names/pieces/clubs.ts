import { formTest, writtenTest } from '../../language/form-test.ts';
import { isAboutMatches, matchWords } from '../about-matches.ts';
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

/**
 * French, where the article is about matches: letters before any name ("US Boulogne"), which elsewhere are a state or a
 * firm, and "le Racing", whose head elsewhere needs a place.
 */
export function clubsOfMatches(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  const token = tokens[i]!;
  if (reading.language !== 'fr') return NOT_HERE;
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  if (LETTERS.of(token) && next?.capital && next.start - token.end === 1) {
    const { shape, firstName, rareName, known, role } = infos[i + 1]!;
    const place = known !== null && known.kind !== 'organization';
    if (shape !== 'capital' || role || (firstName && !rareName && !place)) return NOT_HERE;
    if (!isAboutMatches(reading)) return NOT_HERE;
    const phrase = gazetteerPhrase(reading, i + 1, end);
    const to = phrase ? phrase.to : personRun(reading, i + 1, end);
    walk.push(i, to, 'organization', 3, 'organization/club', {});
    return to;
  }
  if (!HEADS.of(token) || !/^(?:le|la|l'|du|au)$/i.test(tokens[i - 1]?.lower ?? '')) return NOT_HERE;
  if (next && (next.capital || /^(?:de|d'|du|des)$/.test(next.lower) || next.tag === 'adjective'))
    return NOT_HERE;
  if (!isAboutMatches(reading)) return NOT_HERE;
  walk.push(i, i + 1, 'unknown', 0, 'name/club', {});
  return i + 1;
}

const LETTERS = writtenTest(/^\p{Lu}{2,4}$/u);
const HEADS = writtenTest(
  /^(?:Racing|Stade|Olympique|Sporting|Union|Standard|Cercle|Athletic|Étoile|Espérance|Club)$/,
);

/**
 * French "l'attaquant des Sharks de Kelowna", "un match contre les Loups de Troyes": not "les Juifs de Troyes". Where the
 * article is about matches also "Les Draveurs s'effondrent", "les Ultras Nord".
 */
function teams(walk: Walk, i: number): number {
  const { reading, from, end } = walk;
  const { tokens, infos, language } = reading;
  const { text } = tokens[i]!;
  if (language !== 'fr' || i <= from || !/^(?:les|des|aux)$/.test(tokens[i - 1]!.lower)) return NOT_HERE;
  const sport = isAboutMatches(reading);
  if (sport && matchWords('fr').supporters.has(text) && tokens[i + 1]?.capital && i + 1 < end) {
    const to = personRun(reading, i + 1, end);
    walk.push(i, to, 'organization', 3, 'organization/supporters', {});
    return to;
  }
  if (!/^\p{Lu}\p{Ll}+[sx]$/u.test(text) || infos[i]!.demonym || infos[i]!.role) return NOT_HERE;
  const of = /^(?:de|d'|du)$/.test(tokens[i + 1]?.lower ?? '') && i + 2 < end && tokens[i + 2]!.capital;
  const place = of ? gazetteerPhrase(reading, i + 2, end) : null;
  if (place && place.entry.kind === 'organization') return NOT_HERE;
  const named = place ? place.to : i + 1;
  const plain = !infos[i]!.organizationHead && !infos[i]!.calendar && !OF_PEOPLE.test(text);
  if (sport && plain && !tokens[named]?.capital && (place || playsHere(walk, i))) {
    walk.push(i, named, 'organization', 2.5, 'organization/team', {});
    return named;
  }
  const first = Math.max(from, i - 5);
  for (let k = i - 2; k >= first && place; k--) {
    if (tokens[k]!.tag === 'punctuation') return NOT_HERE;
    if (!PLAYED.of(tokens[k]!)) continue;
    walk.push(i, place.to, 'organization', 3, 'organization/team', {});
    return place.to;
  }
  return NOT_HERE;
}

/** "Les Draveurs s'effondrent", "devant les Huskies", "le gardien des Huskies". */
function playsHere({ reading: { tokens }, from }: Walk, i: number): boolean {
  const of = tokens[i - 1]!.lower;
  const before = i - 2 >= from ? tokens[i - 2]! : undefined;
  if (of === 'des') return PLAYED.of(before);
  if (/^(?:contre|devant|face|chez|par)$/.test(before?.lower ?? '')) return true;
  return of === 'les' && /^(?:verb|auxiliary|clitic|negation)$/.test(tokens[i + 1]?.tag ?? '');
}

/** Endings of those who live in a place, colours by which a team is called, and what is played. */
const OF_PEOPLE =
  /(?:ois|oises|ais|aises|iens|iennes|[éeè]ens|éennes|ains|aines|ons|onnes|istes|ards|ardes|ates|otes?|ites|ins|ines)$|^(?:Basques|Corses|Catalane?s|Normande?s|Flamande?s|Russes|Belges|Suisses|Turcs|Grecs|Arabes|Serbes|Croates|Tchèques|Slovaques|Danoise?s|Bleue?s|Rouges|Verte?s|Blanc(?:he)?s|Noire?s|Jaunes|Violets|Jeux|Championnats|Mondiaux|Masters|Internationaux|Finales|Tours|Six|Dix|Trois|Alpes|Vosges|Balkans|Antilles|Nations|Pyrénées|Flandres|Ardennes|Landes|Yvelines|Hauts|Pays|Cantons)$/u;

const PLAYED = formTest(
  /^(?:attaquante?s?|défenseure?s?|joueurs?|joueuses?|gardien|gardienne|capitaine|entraîneure?|entraîneuse|coach|ailier|buteur|match|matchs|victoire|défaite|saison|uniforme|maillot|couleurs|vestiaire|contre|affronte|affrontent|affronter|repêché|repêchée)$/,
);
