import { formTest } from '../../language/form-test.ts';
import { englishOrganization } from '../english-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { personRun } from '../person-run.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const OF = formTest(/^(?:du|des|de)$/);
const GAELIC_ARTICLE = formTest(/^(?:na|nan|nam)$/);

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
  const gaelic = language === 'en' && layout === 'prose' ? gaelicEnd(walk, i) : i;
  if (gaelic > i) {
    walk.push(i, gaelic, 'organization', 3.5, 'organization/gaelic', {});
    return gaelic;
  }
  // "the Courrier du Rhône" in English text: a French particle without a first name.
  if (
    language === 'en' &&
    token.capital &&
    info.firstName === null &&
    OF.of(tokens[i + 1]) &&
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

/**
 * End of an Irish, Scottish or Māori name of a body: "An Bord Iascaigh", "Bord na Farraige", "Te Kura Moana"; `i` where
 * none begins. Not "An Oxford professor", "An Taoiseach", "Te Aroha Roe".
 */
function gaelicEnd({ reading, end }: Walk, i: number): number {
  const { tokens, infos, initial } = reading;
  const { text } = tokens[i]!;
  const named = (k: number) =>
    k < end &&
    (tokens[k]!.capital || infos[k]!.shape === 'mixed') &&
    !tokens[k]!.ordinary &&
    !infos[k]!.role &&
    !infos[k]!.demonym &&
    !infos[k]!.calendar &&
    tokens[k]!.start - tokens[k - 1]!.end === 1;
  if (text === 'An' || text === 'Te') {
    const next = i + 1;
    if (next >= end || (!named(next) && !IRISH_HEADS.test(tokens[next]!.text))) return i;
    const { known, firstName, rareName, lastName, surnameFirst, shape } = infos[next]!;
    if ((known && known.kind !== 'organization') || (firstName && !rareName) || shape !== 'capital') return i;
    if (text === 'An' && (lastName || surnameFirst)) return i;
    if (OFFICES.test(tokens[next]!.text)) return i;
    let to = next + 1;
    while (to < next + 3 && named(to) && !infos[to]!.lastName) to++;
    // At a sentence's start "An" is the English article before one name.
    return text === 'An' && initial[i] && to === next + 1 && !IRISH_HEADS.test(tokens[next]!.text) ? i : to;
  }
  if (!GAELIC_ARTICLE.of(tokens[i + 1]) || infos[i]!.role) return i;
  if (infos[i]!.firstName && !infos[i]!.rareName) return i;
  return named(i + 2) ? i + 3 : i;
}

const IRISH_HEADS =
  /^(?:Bord|Garda|Post|Taisce|Roinn|Coimisiún|Chomhairle|Comhairle|Cumann|Foras|Óige|Gaeltacht|Oifig|Ghaeilge|Dáil)$/;
const OFFICES = /^(?:Taoiseach|Tánaiste|Tanaiste)$/;
