import { FormTest, formTest, writtenTest } from '../language/form-test.ts';
import { isAboutMatches, matchWords, SCORE } from './about-matches.ts';
import { gazetteerKey } from './gazetteer.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

const DASH = writtenTest(/^[-–—]$/);
const MINUTE = writtenTest(/^\d{1,3}(?:e|['’′])?$/);
const DE = formTest(/^(?:de|d')$/);
const OF_IT = formTest(/^(?:du|des|de)$/);
const ARTICLE = formTest(/^(?:le|la|les|l'|du|des|aux?)$/);
const SUBJECT_OF = /^(?:verb|auxiliary|negation)$/;
const test = (group: 'beats' | 'fares' | 'beaten' | 'players' | 'acts') =>
  new FormTest(({ lower }) => matchWords('fr')[group].has(lower));
const BEATS = test('beats');
const FARES = test('fares');
const BEATEN = test('beaten');
const PLAYERS = test('players');
const ACTS = test('acts');
const MATCH = formTest(
  /^(?:match|matchs|victoire|défaite|nul|rencontre|finale|demi-finale|derby|rendez-vous|succès|revers|but|buts|penalty|face-à-face)$/,
);
const GOES = formTest(/^(?:déplacement|déplace|déplacera|ira|iront|succès|victoire|défaite|revers)$/);
/** Tokens between a word for a player or a match and the name. */
const NEAR = 4;

/**
 * French: whether a name that may be a town or anything is a club that plays.
 * Fires on: "Brive domine Agen", "un match contre Metz", and where the article is about matches "Lens cale", "contre
 * Brest", "Brest (2-1)", "Metz - Brest : 2-1", "prêté par Metz", "le gardien de Metz", "le Racing s'incline".
 */
export function playsMatch(reading: Reading, { from, to, known, kind }: Piece): boolean {
  const { tokens, infos } = reading;
  const { sentence } = tokens[from]!;
  const at = (i: number) => (i >= 0 && tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  // "l'Écosse" and "Argentine-Haïti": countries and the match itself are no clubs.
  if (known === 'state' || (to === from + 1 && isFixture(reading, from))) return false;
  const town = known === 'city' || known === 'place' || known === 'capital';
  const isTown = (i: number) => at(i)?.capital === true && infos[i]!.opensGazetteer;
  const before = at(from - 1);
  const after = at(to);
  if (town) {
    if (BEATS.of(after) && isTown(to + 1)) return true;
    if (BEATS.of(before) && isTown(from - 2)) return true;
    if (before?.lower === 'contre' && [2, 3, 4].some((back) => MATCH.of(at(from - back)))) return true;
  }
  if (!isAboutMatches(reading) || (kind === 'organization' && known !== 'organization')) return false;
  return (
    scored() ||
    against() ||
    (town && BEATS.of(before) && isVerb(from - 1)) ||
    (!town ? withArticle() : subject() || ofPlayer() || awayAt())
  );

  /** "a battu Brest", "affronter Brest"; not "le battu". */
  function isVerb(i: number): boolean {
    return /^(?:verb|participle|infinitive)$/.test(at(i)?.tag ?? '');
  }

  /** "Metz - Brest : 2-1", "Metz 88 - Brest 86", "Metz 0-3 Brest", "à Brest (2-1)". */
  function scored(): boolean {
    if (after?.text === '(' && SCORE.of(at(to + 1)) && at(to + 2)?.text === ')') return true;
    if (SCORE.of(after) && at(to + 1)?.capital) return true;
    const line = reading.layout[reading.analysis.sentences[sentence]!.paragraph] !== 'prose';
    if (SCORE.of(before) && at(from - 2)?.capital && (line || !at(from - 2)!.ordinary)) return true;
    const points = /^\d{1,3}$/;
    const left = points.test(after?.text ?? '') ? to + 1 : to;
    if (DASH.of(at(left)) && at(left + 1)?.capital) return scoreFrom(left + 2, left > to);
    const dash = from - 1;
    if (!DASH.of(at(dash))) return false;
    const points2 = points.test(at(dash - 1)?.text ?? '');
    if (!at(points2 ? dash - 2 : dash - 1)?.capital) return false;
    return points2 ? points.test(after?.text ?? '') : scoreFrom(to, false);
  }

  /** The second name's words, then the score: "Brest : 2-1", or its points. */
  function scoreFrom(first: number, points: boolean): boolean {
    for (let k = first; k < first + NEAR; k++) {
      const token = at(k);
      if (!token) return false;
      if (points ? /^\d{1,3}$/.test(token.text) : SCORE.of(token)) return true;
      if (!token.capital && token.text !== ':' && token.text !== ',') return false;
    }
    return false;
  }

  /** "contre Brest", "face au Racing", "battus 4-2 par Brest". */
  function against(): boolean {
    const link = ARTICLE.of(before) ? at(from - 2) : before;
    if (!link) return false;
    if (link.lower === 'contre') return town || before !== link || !followedByPerson();
    if (link.lower === 'face' && /^aux?$/.test(before!.lower)) return true;
    if (link.lower === 'à' && at(link.index - 1)?.lower === 'face') return town || before !== link;
    if (link.lower !== 'par') return false;
    for (let k = link.index - 1; k > link.index - NEAR; k--) if (BEATEN.of(at(k))) return true;
    return false;
  }

  /** A first name opens it, or a role is told behind it. */
  function followedByPerson(): boolean {
    return infos[from]!.firstName !== null && to > from + 1;
  }

  /** "Metz cale encore", "Brest n'a plus gagné": a town that acts by its name alone. */
  function subject(): boolean {
    if (before && before.lower !== 'que' && before.tag !== 'mark' && !/^[.,:;–—-]$/.test(before.text))
      return false;
    if (!after) return false;
    let k = to;
    while (k < to + 3 && /^(?:clitic|negation|pronoun)$/.test(at(k)?.tag ?? '')) k++;
    return SUBJECT_OF.test(at(k)?.tag ?? '');
  }

  /** "le gardien de Metz", "l'ancien milieu polonais de Metz". */
  function ofPlayer(): boolean {
    if (!DE.of(before)) return false;
    for (let k = from - 2; k > from - 2 - NEAR && at(k); k--) {
      if (PLAYERS.of(at(k))) return true;
      if (at(k)!.tag !== 'adjective') return false;
    }
    return false;
  }

  /** "un déplacement à Metz", "ils iront à Metz". */
  function awayAt(): boolean {
    if (before?.lower !== 'à') return false;
    for (let k = from - 2; k > from - NEAR && at(k); k--) if (GOES.of(at(k))) return true;
    return false;
  }

  /** "le Racing s'incline", "le gardien du Racing". */
  function withArticle(): boolean {
    if (!ARTICLE.of(before)) return false;
    if (/^(?:le|la|les|l')$/.test(before!.lower)) {
      let k = to;
      while (k < to + 3 && /^(?:clitic|negation|auxiliary)$/.test(at(k)?.tag ?? '')) k++;
      return FARES.of(at(k)) || (BEATS.of(at(k)) && at(k)!.tag === 'verb');
    }
    return OF_IT.of(before) && PLAYERS.of(at(from - 2));
  }
}

/** Where the article is about matches: "Roux (71e)", "une main de Roux", "transformé par Roux", "Roux 5 ; Petit 4". */
export function scoresInMatch(reading: Reading, { from, to, kind }: Piece): boolean {
  if (kind !== 'unknown' || to > from + 3 || !isAboutMatches(reading)) return false;
  const { tokens } = reading;
  const { sentence } = tokens[from]!;
  const at = (i: number) => (i >= 0 && tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const before = at(from - 1);
  const after = at(to);
  if (after?.text === '(' && MINUTE.of(at(to + 1)) && /^[),+]$/.test(at(to + 2)?.text ?? '')) return true;
  if (/^\d$|^10$/.test(after?.text ?? '') && at(to + 1)?.text === ';') return true;
  return (DE.of(before) || before?.lower === 'par') && ACTS.of(at(from - 2));
}

/** "Brest-Metz": two places with a hyphen. */
function isFixture({ tokens, words }: Reading, i: number): boolean {
  const halves = tokens[i]!.text.split('-');
  return halves.length === 2 && halves.every((half) => words.gazetteer.entries.has(gazetteerKey(half)));
}
