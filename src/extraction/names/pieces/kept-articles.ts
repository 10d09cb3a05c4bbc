import { englishOrganization } from '../english-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { personRun } from '../person-run.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** Articles and particles of another language, or in capitals, that belong to a title: "The Athletic". */
export function keptArticles(walk: Walk, i: number): number {
  const { reading, end, layout } = walk;
  const { tokens, infos, language, initial } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  // "according to The Athletic": an article that keeps its capital belongs to a title.
  if (
    language === 'en' &&
    token.text === 'The' &&
    !initial[i] &&
    tokens[i + 1]?.capital &&
    i + 1 < end &&
    layout === 'prose' &&
    !(info.opensGazetteer && gazetteerPhrase(reading, i, end))
  ) {
    const inner = englishOrganization(reading, i + 1, end);
    const to = inner && !inner.headOnly ? inner.to : personRun(reading, i + 1, end);
    walk.push(i, to, 'organization', 2.2, 'organization/capital-article', {});
    return to;
  }
  // "the Courrier du Rhône" in English text: a French particle without a first name.
  if (
    language === 'en' &&
    token.capital &&
    info.firstName === null &&
    /^(?:du|des|de)$/.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 2]?.capital &&
    i + 2 < end &&
    /^the$/i.test(tokens[i - 1]?.lower ?? '') &&
    !info.role
  ) {
    walk.push(i, i + 3, 'organization', 2.2, 'organization/french-title', {});
    return i + 3;
  }
  // "The Free Beacon" in French text is a title that kept its article.
  if (language === 'fr' && token.text === 'The' && tokens[i + 1]?.capital && i + 1 < end) {
    let to = i + 1;
    while (to < end && to < i + 6 && tokens[to]!.capital && tokens[to]!.start - tokens[to - 1]!.end <= 1)
      to++;
    walk.push(i, to, 'organization', 2.5, 'organization/english-article', {});
    return to;
  }
  return NOT_HERE;
}
