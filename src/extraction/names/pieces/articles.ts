import { writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const TITLE_ARTICLE = writtenTest(/^(?:Le|La|Les|L['’])$/);

/** A French article in capitals inside a sentence opens a title: "La Voix du Tell"; an English "The" is left out. */
export function articles(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language, initial } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  if (
    language === 'en' &&
    token.lower === 'the' &&
    !(info.opensGazetteer && gazetteerPhrase(reading, i, end))
  ) {
    return i + 1;
  }
  if (
    language === 'fr' &&
    (!initial[i] || (tokens[i - 1]?.tag === 'mark' && infos[i - 2]?.kind)) &&
    TITLE_ARTICLE.of(token) &&
    !(info.opensGazetteer && gazetteerPhrase(reading, i, end))
  ) {
    const to = titleRun(walk, i);
    if (to > i) {
      walk.push(i, to, 'unknown', 0, 'name/article', {});
      return to;
    }
  }
  return NOT_HERE;
}

/** "La Voix du Tell": an article in capitals, a word in capitals, and what belongs to it. */
function titleRun(walk: Walk, k: number): number {
  const { reading, end } = walk;
  const { tokens, infos } = reading;
  let to = k + 1;
  if (tokens[to] && infos[to]!.opensGazetteer && gazetteerPhrase(reading, to, end)) return k;
  if (
    !tokens[to]?.capital ||
    to >= end ||
    infos[to]!.shape !== 'capital' ||
    tokens[to]!.start - tokens[k]!.end > 1
  )
    return k;
  to++;
  while (to < end) {
    if (tokens[to]!.capital && infos[to]!.shape === 'capital' && tokens[to]!.start - tokens[to - 1]!.end <= 1)
      to++;
    else if (/^(?:de|du|des|d')$/.test(tokens[to]!.lower) && tokens[to + 1]?.capital && to + 1 < end) to += 2;
    else break;
  }
  // "l'école publique La Plume des vents": behind the noun for it, up to a stop or a verb.
  const noun = tokens[k - 1]?.tag === 'adjective' ? tokens[k - 2] : tokens[k - 1];
  if (
    noun &&
    NAMED.test(noun.lower) &&
    /^(?:des|du|en|aux?)$/.test(tokens[to]?.lower ?? '') &&
    to + 1 < end &&
    tokens[to + 1]!.tag === 'noun' &&
    !tokens[to + 1]!.capital &&
    /^(?:verb|auxiliary|punctuation|mark)$/.test(tokens[to + 2]?.tag ?? 'mark')
  )
    return to + 2;
  return to;
}

const NAMED =
  /^(?:école|crèche|garderie|librairie|restaurant|auberge|résidence|coopérative|boulangerie|ferme|café|galerie|compagnie|troupe|entreprise|clinique|épicerie|revue|magazine|maison)$/;
