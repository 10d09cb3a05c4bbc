import { formTest } from '../../language/form-test.ts';
import { actingTerritory } from '../acting-territory.ts';
import { bracketedLetters } from '../bracketed-letters.ts';
import { englishBody, PLAIN_BODIES, stateMedium } from '../english-body.ts';
import { englishOrganization } from '../english-organization.ts';
import { frenchOrganization } from '../french-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { ARABIC_ARTICLE, personRun } from '../person-run.ts';
import { publicService } from '../public-service.ts';
import { speakingBody } from '../speaking-body.ts';
import { tradeBody } from '../trade-body.ts';
import { bodiesAlone } from './bodies-alone.ts';
import { competitions } from './competitions.ts';
import { houseEnd } from './houses.ts';
import { townOf } from './known-names.ts';
import { isSaint, NAME_PARTICLE, particleChain } from './particles.ts';
import { rowsOfPeople } from './rows-of-people.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const OF_STATE = formTest(/^(?:state|state-run|state-owned|state-controlled|national|official|public)$/);

/** Names that begin in small letters: "von der Linden", "le ministère russe de la Défense", "(BEA)" behind its expansion. */
export function smallLetters(walk: Walk, i: number): number {
  const { reading, from, end, pieces } = walk;
  const { tokens, infos, language } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  // "Bureau d'enquêtes et d'analyses (BEA)": the letters say where the name begins.
  const expansion = token.text === '(' || token.text === '[' ? bracketedLetters(reading, i, from) : -1;
  if (expansion >= 0) {
    const known = pieces.at(-1);
    if (!(known && known.kind === 'organization' && known.from <= expansion && known.to === i)) {
      while (pieces.length && pieces[pieces.length - 1]!.to > expansion) pieces.pop();
      walk.push(expansion, i, 'organization', 3.5, 'organization/expansion', {});
    }
    return i + 1;
  }
  if (walk.title && ARABIC_ARTICLE.test(token.text)) {
    walk.push(i, i + 1, 'person', 6, 'person/title', { title: walk.title });
    walk.title = null;
    return i + 1;
  }
  // "la chaîne al-Barq", "le média soudanais al-Nour"
  if (
    info.shape === 'mixed' &&
    language === 'fr' &&
    ARABIC_ARTICLE.test(token.text) &&
    isKindBefore(walk, i)
  ) {
    walk.push(i, i + 1, 'organization', 3, 'organization/kind-before', {});
    return i + 1;
  }
  // "l'administration Keller": a government by whoever leads it.
  if (token.lower === 'administration' && language === 'fr' && /^(?:l')$/.test(tokens[i - 1]?.lower ?? '')) {
    const leader = tokens[i + 1];
    if (
      i + 1 < end &&
      leader?.capital &&
      !leader.ordinary &&
      infos[i + 1]!.shape === 'capital' &&
      !infos[i + 1]!.demonym
    ) {
      const to = personRun(reading, i + 1, end);
      walk.push(i, to, 'organization', 3.5, 'organization/of-a-leader', {});
      return to;
    }
  }
  // "von der Linden" without title or first name; "le général de Gaulle".
  const opens =
    info.particle &&
    !walk.title &&
    (NAME_PARTICLE.of(token) ||
      ((token.lower === 'de' || token.lower === "d'") && i > from && isRankOf(walk, i)));
  const row = language === 'fr' ? rowsOfPeople(walk, i) : i;
  if (row > i) return row;
  const family =
    walk.title && info.particle ? (isSaint(walk, i) ? i : 0) : opens ? particleChain(walk, i) : 0;
  if (family > 0 || (walk.title && isSaint(walk, i))) {
    const to = personRun(reading, i, end);
    if (to > i + 1 && !infos[to - 1]!.organizationHead && !(opens && infos[to - 1]!.opensGazetteer)) {
      walk.push(
        i,
        to,
        walk.title ? 'person' : 'unknown',
        walk.title ? 6 : 0,
        walk.title ? 'person/title' : 'name/particle',
        {
          title: walk.title,
        },
      );
      walk.title = null;
      return to;
    }
  }
  const house = infos[i + 1] && tokens[i + 1]!.capital ? houseEnd(reading, i, end) : 0;
  if (house > i && walk.layout === 'prose') {
    walk.push(i, house, 'organization', 4.5, 'organization/house', {});
    return house;
  }
  const territory = language === 'fr' && walk.layout === 'prose' ? actingTerritory(reading, i, end) : 0;
  if (territory > i) {
    walk.push(i, territory, 'organization', 4, 'organization/acting-territory', {});
    return territory;
  }
  const service = language === 'fr' ? publicService(reading, i, end) : null;
  if (service) {
    walk.push(service.from, service.to, 'organization', 3, 'organization/public-service', {});
    return service.to;
  }
  const trade = language === 'fr' && info.organizationHead ? tradeBody(reading, i, end) : 0;
  if (trade > i) {
    walk.push(i, trade, 'organization', 3, 'organization/trade', {});
    return trade;
  }
  const run =
    language === 'fr' && (info.namedByComplement || info.opensNamed)
      ? frenchOrganization(reading, i, end)
      : null;
  const alone = run ? NOT_HERE : bodiesAlone(walk, i);
  if (alone !== NOT_HERE) return alone;
  const plain = language === 'en' && PLAIN_BODIES.of(token);
  const medium = language === 'en' && OF_STATE.of(token) ? stateMedium(reading, i, from, end) : null;
  const body = medium ?? (!run && (info.organizationHead || plain) ? bodyAt(walk, i) : null);
  if (body) {
    while (pieces.length && pieces[pieces.length - 1]!.to > body.from) pieces.pop();
    walk.push(body.from, body.to, 'organization', 2.2, 'organization/speaking-body', {});
    return body.to;
  }
  if (run) {
    walk.push(i, run.to, 'organization', 3, run.rule, { shortTo: run.shortTo });
    return run.to;
  }
  // "the Australian Open" is not "the Australian".
  const held = language === 'en' && token.lower === 'the' && i + 1 < end ? competitions(walk, i + 1) : 0;
  if (held > i) return held;
  const small = info.smallMedium ? smallMedium(walk, i) : i;
  if (small > i) {
    walk.push(i, small, 'organization', 3, 'organization/medium', {});
    return small;
  }
  // "the state Department of Health": no State Department.
  if (language === 'en' && token.lower === 'state') return i + 1;
  // "le prince Albert II": whose title it is, no town.
  const titled = language === 'fr' && info.role !== null && !token.capital;
  if (info.opensGazetteer && i + 1 < end && !titled) {
    const phrase = townOf(walk, i);
    // "the Atlantic Journal of Surgery" is not "the Atlantic".
    const longer =
      phrase && language === 'en' && tokens[phrase.to]?.capital && phrase.to < end
        ? englishOrganization(reading, i + 1, end)
        : null;
    if (longer && !longer.headOnly && longer.from === i + 1 && longer.to > phrase!.to) {
      walk.push(longer.from, longer.to, 'organization', 3.5, longer.rule, {});
      return longer.to;
    }
    if (phrase && (info.shape === 'mixed' || hasCapital(tokens, i + 1, phrase.to))) {
      walk.pushKnown(i, phrase);
      return phrase.to;
    }
  }
  return i + 1;
}

/** "l'Actualité", not "l'actualité": some word of a known name keeps its capital. */
function hasCapital(tokens: Walk['reading']['tokens'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.capital) return true;
  return false;
}

/** A noun for bodies stands right before, or before an adjective. */
function isKindBefore({ reading: { tokens, infos } }: Walk, i: number): boolean {
  const noun = tokens[i - 1]?.tag === 'adjective' ? i - 2 : i - 1;
  return (
    noun >= 0 && tokens[noun]!.sentence === tokens[i]!.sentence && infos[noun]!.kind && !infos[noun]!.role
  );
}

/** "sur franceinfo", "selon lemonde.fr", "à ici Bretagne": media that write themselves in small letters. */
function smallMedium(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, words, language } = reading;
  const { lower } = tokens[i]!;
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]!.sentence) return i;
  if (words.lists.smallMedia.has(lower)) return i + 1;
  if (lower === 'ici') {
    if (language !== 'fr') return i;
    const region = i + 1 < end && tokens[i + 1]!.capital ? gazetteerPhrase(reading, i + 1, end) : null;
    return region && region.entry.kind !== 'organization' && /^(?:à|sur|d'|par|avec|chez)$/.test(before.lower)
      ? region.to
      : i;
  }
  const told = /^(?:selon|d'après|à|sur|par|auprès|told|to|by)$/.test(before.lower);
  return told || infos[i - 1]!.kind || /^(?:site|portail|website|outlet)$/.test(before.lower) ? i + 1 : i;
}

/** "le général de Gaulle"; not "le pompier de Petit-Rocher", "la directrice générale de Norvia". */
function isRankOf({ reading }: Walk, i: number): boolean {
  const { tokens, infos } = reading;
  if (infos[i - 1]!.role?.group !== 'ranks' || !OFFICER.of(tokens[i - 1]!)) return false;
  if (infos[i - 2]?.role && tokens[i - 2]!.tag === 'noun') return false;
  return !TOWN.test(tokens[i + 1]?.text ?? '');
}

/** Ranks by which somebody is called with his family name. */
const OFFICER = formTest(
  /^(?:générale?|maréchal|(?:contre-|vice-)?amirale?|(?:lieutenante?-)?colonelle?|commandante?|capitaine|lieutenante?|adjudante?|sergente?|caporale?|brigadi(?:er|ère)|majore?|inspecteur|inspectrice)$/,
);
const TOWN =
  /^(?:Petite?|Grande?|Sainte?|Mont|Port|Ville|Vieux|Vieille|Haute?|Bas|Basse|Val|Pont|Bourg|Château|Fort|Notre|Villeneuve|Neuve?|Belle|Beau|Roche|Trois|Deux)-|-(?:sur|sous|en|lès|les|le|la|aux?|du|des|de|d['’])-/;

function bodyAt(walk: Walk, k: number): { from: number; to: number } | null {
  const { reading, from, end } = walk;
  const { language } = reading;
  if (language === 'en') return englishBody(reading, k, from);
  const to = speakingBody(reading, k, end);
  return to ? { from: k, to } : null;
}
