import { formTest, writtenTest } from '../../language/form-test.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const HELD = writtenTest(/^(?:Salon|Foire|Biennale|Carnaval|Exposition|Semaine|Journée)$/);
const OF = formTest(/^(?:du|des|de|d')$/);
const RANKED = writtenTest(/^(?:Top|Pool|Elite)$/);

/**
 * Competitions are no bodies and nobody's name: "deux Grands Chelems", "la Coupe Davis", "the Ryder Cup", "l'US Open".
 * The words after "de" are read on their own ("l'Open d'Australie").
 */
export function competitions(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  const isNext = (k: number) =>
    k < end && tokens[k]!.capital && tokens[k]!.start - tokens[k - 1]!.end <= 1 && !infos[k]!.calendar;
  if (isNext(i + 1) && GRAND.of(tokens[i]!) && SLAM.of(tokens[i + 1]!)) return i + 2;
  // "le Salon du livre", "la Foire de Lyon": what is held is no body.
  if (reading.language === 'fr' && HELD.of(tokens[i]!) && OF.of(tokens[i + 1])) return i + 1;
  // "le Top 14"
  if (RANKED.of(tokens[i]!) && i + 1 < end && tokens[i + 1]!.tag === 'number') return i + 2;
  // "la Ligue 1 | Norvia", "la Ligue 2 BKT": a league by its rank, with who pays for it behind.
  if (reading.language === 'fr' && LEAGUE.of(tokens[i]!) && RANK.of(tokens[i + 1]) && i + 1 < end) {
    let to = i + 2;
    while (to < i + 4 && isNext(to) && to < end) to++;
    return to;
  }
  // "le Groupe C", "la Poule B"
  if (
    reading.language === 'fr' &&
    DRAWN.of(tokens[i]!) &&
    i + 1 < end &&
    /^\p{Lu}$/u.test(tokens[i + 1]!.text)
  )
    return i + 2;
  if (isNext(i + 1) && isLeague(tokens, i + 1)) return i + 2;
  // "the Ryder Cup", "le Super Bowl": at most three words before the last.
  if (CLOSES.of(tokens[i]!) || infos[i]!.civil || infos[i]!.role || infos[i]!.organizationHead) {
    if (!OPENS.of(tokens[i]!) || walk.layout === 'title') return NOT_HERE;
  } else {
    for (let k = i + 1; k < i + 4 && isNext(k); k++) {
      if (!CLOSES.of(tokens[k]!) && !isLeague(tokens, k)) continue;
      // "World Cup Organisation", "Masters Holdings": somebody who holds them.
      return isNext(k + 1) && !SPORTED.of(tokens[k + 1]!) ? NOT_HERE : k + 1;
    }
  }
  if (reading.language !== 'fr' || !OPENS.of(tokens[i]!) || !isNext(i + 1)) return NOT_HERE;
  if (infos[i + 1]!.organizationHead || infos[i + 1]!.role || infos[i + 1]!.civil) return NOT_HERE;
  let to = i + 2;
  while (isNext(to) && to < i + 4) to++;
  return to;
}

/** "the Champions League": played by clubs of several leagues. */
function isLeague(tokens: Walk['reading']['tokens'], k: number): boolean {
  return tokens[k]!.text === 'League' && CONTINENTAL.of(tokens[k - 1]!);
}

const CONTINENTAL = writtenTest(/^(?:Champions|Europa|Nations|Conference|Libertadores)$/);
const LEAGUE = writtenTest(/^(?:Ligue|Division|Nationale|Pro)$/);
const RANK = writtenTest(/^(?:[1-5]|D[1-5])$/);
const DRAWN = writtenTest(/^(?:Groupe|Poule|Zone)$/);
const GRAND = formTest(/^(?:grands?|petits?|grand)$/);
const SLAM = formTest(/^(?:chelems?|prix|slams?)$/);
const OPENS = formTest(
  /^(?:coupe|supercoupe|championnats?|trophée|tournoi|open|masters|challenge|critérium|rallye|marathon|mondial|mondiaux|euro|jeux|meeting|grand-prix)$/,
);
const CLOSES = formTest(
  /^(?:open|cup|masters|finals|championships?|olympics|olympiad|bowl|trophy|slams?|derby|grand-prix)$/,
);
/** What may follow the name of a competition. */
const SPORTED = formTest(
  /^(?:final|finals|final-four|qualifiers?|series|tour|féminin|masculin|junior|women|men)$/,
);
