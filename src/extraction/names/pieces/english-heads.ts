import { englishOrganization } from '../english-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { closedInitial } from './sentence-start.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** English names with a head word; in French text those that begin with a place. */
export function englishHeads(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  if (language === 'en' && token.capital && !closedInitial(walk, i)) {
    const run = englishOrganization(reading, i, end);
    const known = run && info.opensGazetteer ? gazetteerPhrase(reading, i, end) : null;
    const knownLonger = known !== null && run !== null && known.to >= run.to && !known.entry.weak;
    if (run && !knownLonger && !(run.headOnly && info.opensGazetteer)) {
      walk.push(run.from, run.to, 'organization', 3.5, run.rule, { headOnly: run.headOnly });
      return run.to;
    }
  }

  if (language === 'fr' && tokens[i + 1]?.capital && info.opensGazetteer) {
    // "China National Petroleum Corp." begins with a place and is none.
    const run = englishOrganization(reading, i, end);
    if (run && run.from === i && run.to > i + 2) {
      walk.push(i, run.to, 'organization', 3, run.rule, {});
      return run.to;
    }
  }
  return NOT_HERE;
}
