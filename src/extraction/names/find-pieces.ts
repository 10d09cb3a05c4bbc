// Longer than most: one walk over a sentence that tries its rules in order; the order is the rule (known names before
// unknown ones, bodies before people, long before short), so it stands in one place.
import { bracketedLetters } from './bracketed-letters.ts';
import { corporateEnd, englishBody, englishOrganization } from './english-organization.ts';
import { frenchOrganization, placedLetters, speakingBody } from './french-organization.ts';
import { type GazetteerEntry, gazetteerKey } from './gazetteer.ts';
import { gazetteerPhrase } from './gazetteer-phrase.ts';
import { joinedToken } from './joined-token.ts';
import { ARABIC_ARTICLE, nameable, personRun } from './person-run.ts';
import type { Piece, PieceKind } from './piece.ts';
import type { Reading, SpeakerWords } from './reading.ts';
import type { Gender } from './word-lists.ts';

/** How sure the gazetteer makes of each kind; cities have the most namesakes. */
const GAZETTEER_WEIGHT = { state: 6, capital: 4, metonym: 3, place: 3, city: 2, organization: 3 } as const;
/** What stands before or behind a place in the names of clubs. */
const CLUB =
  /^(?:FC|AFC|CF|SC|AC|AS|RC|OGC|RSC|CS|SV|VfB|RB|BK|FK|SK|KV|KRC|ES|JS|MC|CA|ASC|AJ|EA|SM|HC|BC|United|City|Rovers|Athletic|Wanderers|Olympique)$/;
/** Parties of which a place has its own: "the Tasmania Liberals", "the Ohio GOP". */
const PARTY = /^(?:GOP|Liberals|Conservatives|Democrats|Republicans|Greens|Labor|Labour|Nationals)$/;
/** Particles that open a family name by themselves. */
const NAME_PARTICLE = /^(?:von|van|bin|ibn|ter|della|dos)$/;
/** Names of sites: "Reporterre.net", "LaNouvelle.be". */
const SITE =
  /^\p{Lu}[\p{L}\d-]{2,}\.(?:com|net|org|fr|be|ch|ca|ma|dz|tn|sn|ci|cm|ml|bf|tg|bj|ga|cd|cg|mg|ht|lu|eu|info|media|news|tv|africa|uk|ie|in|ng|au|nz|io)$/u;
const TITLE_ARTICLE = /^(?:Le|La|Les|L['’])$/;
/** Adjectives that open names of bodies. */
const QUALIFIER =
  /^(?:haut|haute|grand|grande|nouveau|nouvelle|premier|première|jeune|jeunes|petit|petite|vieux|vieille|libre)$/;

interface Title {
  readonly from: number;
  readonly gender: Gender;
}

/** Every stretch of every sentence that may be a name, in order, without overlaps. */
export function findPieces(reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of reading.analysis.sentences) {
    const layout = reading.layout[sentence.paragraph]!;
    if (layout === 'credit') continue;
    let { from } = sentence;
    for (const speaker of reading.speakers.get(reading.tokens[from]!.sentence) ?? []) {
      if (speaker.from < from) continue;
      findInSentence(reading, from, speaker.from, layout, pieces);
      if (!speaker.initials) pieces.push(guest(reading, speaker));
      from = speaker.to;
    }
    findInSentence(reading, from, sentence.to, layout, pieces);
  }
  return pieces;
}

/** Who the layout of an interview says speaks is a person. */
function guest({ tokens }: Reading, { from, to }: SpeakerWords): Piece {
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    kind: 'person',
    weight: 5,
    rule: 'person/interview',
    titleFrom: from,
    titleGender: 'unknown',
    titled: false,
    country: null,
    known: null,
    shortTo: to,
    headOnly: false,
    words: null,
  };
}

function findInSentence(reading: Reading, from: number, end: number, layout: string, pieces: Piece[]): void {
  const { tokens, infos, words, language, initial } = reading;
  const { lists } = words;
  let title: Title | null = null as Title | null;
  let i = afterDateline(from);
  while (i < end) {
    const token = tokens[i]!;
    const info = infos[i]!;
    if (!token.capital && (info.shape !== 'mixed' || ARABIC_ARTICLE.test(token.text))) {
      // "Bureau d'enquêtes et d'analyses (BEA)": the letters say where the name begins.
      const expansion = token.text === '(' ? bracketedLetters(reading, i, from) : -1;
      if (expansion >= 0) {
        const known = pieces.at(-1);
        if (!(known && known.kind === 'organization' && known.from <= expansion && known.to === i)) {
          while (pieces.length && pieces[pieces.length - 1]!.to > expansion) pieces.pop();
          push(expansion, i, 'organization', 3.5, 'organization/expansion', {});
        }
        i++;
        continue;
      }
      if (title && ARABIC_ARTICLE.test(token.text)) {
        push(i, i + 1, 'person', 6, 'person/title', { title });
        title = null;
        i++;
        continue;
      }
      // "von der Linden" without title or first name; "le général de Gaulle".
      const opens =
        info.particle &&
        !title &&
        (NAME_PARTICLE.test(token.lower) ||
          (/^(?:de|d')$/.test(token.lower) && i > from && infos[i - 1]!.role?.group === 'ranks'));
      const family = title && info.particle ? (isSaint(i) ? i : 0) : opens ? particleChain(i) : 0;
      if (family > 0 || (title && isSaint(i))) {
        const to = personRun(reading, i, end);
        if (to > i + 1 && !infos[to - 1]!.organizationHead && !(opens && infos[to - 1]!.opensGazetteer)) {
          push(i, to, title ? 'person' : 'unknown', title ? 6 : 0, title ? 'person/title' : 'name/particle', {
            title,
          });
          title = null;
          i = to;
          continue;
        }
      }
      const run =
        language === 'fr' && (info.namedByComplement || info.opensNamed)
          ? frenchOrganization(reading, i, end)
          : null;
      const body = !run && info.organizationHead ? bodyAt(i) : null;
      if (body) {
        while (pieces.length && pieces[pieces.length - 1]!.to > body.from) pieces.pop();
        push(body.from, body.to, 'organization', 2.2, 'organization/speaking-body', {});
        i = body.to;
        continue;
      }
      if (run) {
        push(i, run.to, 'organization', 3, run.rule, { shortTo: run.shortTo });
        i = run.to;
        continue;
      }
      if (info.opensGazetteer && i + 1 < end) {
        const phrase = gazetteerPhrase(reading, i, end);
        // "the Atlantic Journal of Surgery" is not "the Atlantic".
        const longer =
          phrase && language === 'en' && tokens[phrase.to]?.capital && phrase.to < end
            ? englishOrganization(reading, i + 1, end)
            : null;
        if (longer && !longer.headOnly && longer.from === i + 1 && longer.to > phrase!.to) {
          push(longer.from, longer.to, 'organization', 3.5, longer.rule, {});
          i = longer.to;
          continue;
        }
        if (phrase && (phrase.to > i + 1 || info.shape === 'mixed')) {
          pushKnown(i, phrase);
          i = phrase.to;
          continue;
        }
      }
      i++;
      continue;
    }

    // Titles: "M.", "Mme", "Sen.", "Dr." and chains of them.
    if (
      (info.civil || info.abbreviated) &&
      i + 1 < end &&
      followsTitle(i) &&
      !(language === 'en' && /^(?:saint|st\.?)$/.test(token.lower) && englishOrganization(reading, i, end))
    ) {
      title = {
        from: title?.from ?? i,
        gender: info.civil && info.civil !== 'unknown' ? info.civil : (title?.gender ?? 'unknown'),
      };
      i++;
      continue;
    }
    if (title) {
      if (nameable(reading, i, false) || isSaint(i)) {
        const to = personRun(reading, i, end);
        push(i, to, 'person', 6, 'person/title', { title });
        title = null;
        i = to;
        continue;
      }
      title = null;
    }

    // "le ministre de la Santé Jorix Pieters": what the office is for is none of the name.
    if (language === 'fr' && isPortfolio(i)) {
      i++;
      continue;
    }
    // "Inspector General of Police": an office of several words in capitals holds no name.
    const office = language === 'en' && layout === 'prose' ? officeEnd(i) : i;
    if (office > i) {
      i = office;
      continue;
    }

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
      push(i, to, 'organization', 2.2, 'organization/capital-article', {});
      i = to;
      continue;
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
      push(i, i + 3, 'organization', 2.2, 'organization/french-title', {});
      i += 3;
      continue;
    }
    // "The Free Beacon" in French text is a title that kept its article.
    if (language === 'fr' && token.text === 'The' && tokens[i + 1]?.capital && i + 1 < end) {
      let to = i + 1;
      while (to < end && to < i + 6 && tokens[to]!.capital && tokens[to]!.start - tokens[to - 1]!.end <= 1)
        to++;
      push(i, to, 'organization', 2.5, 'organization/english-article', {});
      i = to;
      continue;
    }
    if (layout === 'title' || layout === 'capitals') {
      const phrase = info.opensGazetteer ? gazetteerPhrase(reading, i, end) : null;
      if (phrase) {
        pushKnown(i, phrase);
        i = phrase.to;
      } else if (layout === 'title' && nameable(reading, i, true) && (!token.ordinary || info.firstName)) {
        // Every word has a capital here: a name ends where ordinary words go on.
        let to = i + 1;
        while (
          to < end &&
          to < i + 3 &&
          nameable(reading, to, false) &&
          !tokens[to]!.ordinary &&
          tokens[to]!.start - tokens[to - 1]!.end <= 1
        )
          to++;
        push(i, to, 'unknown', 0, 'name/title', {});
        i = to;
      } else i++;
      continue;
    }

    if (
      language === 'en' &&
      token.lower === 'the' &&
      !(info.opensGazetteer && gazetteerPhrase(reading, i, end))
    ) {
      i++;
      continue;
    }
    if (
      language === 'fr' &&
      (!initial[i] || (tokens[i - 1]?.tag === 'mark' && infos[i - 2]?.kind)) &&
      TITLE_ARTICLE.test(token.text) &&
      !(info.opensGazetteer && gazetteerPhrase(reading, i, end))
    ) {
      const to = titleRun(i);
      if (to > i) {
        push(i, to, 'unknown', 0, 'name/article', {});
        i = to;
        continue;
      }
    }
    if (language === 'en' && token.capital && !closedInitial(i)) {
      const run = englishOrganization(reading, i, end);
      const known = run && info.opensGazetteer ? gazetteerPhrase(reading, i, end) : null;
      const knownLonger = known !== null && run !== null && known.to >= run.to && !known.entry.weak;
      if (run && !knownLonger && !(run.headOnly && info.opensGazetteer)) {
        push(run.from, run.to, 'organization', 3.5, run.rule, { headOnly: run.headOnly });
        i = run.to;
        continue;
      }
    }

    if (language === 'fr' && tokens[i + 1]?.capital && info.opensGazetteer) {
      // "China National Petroleum Corp." begins with a place and is none.
      const run = englishOrganization(reading, i, end);
      if (run && run.from === i && run.to > i + 2) {
        push(i, run.to, 'organization', 3, run.rule, {});
        i = run.to;
        continue;
      }
    }
    const phrase =
      info.opensGazetteer && !(language === 'fr' && info.organizationHead && longerOrganization(i))
        ? gazetteerPhrase(reading, i, end)
        : null;
    if (language === 'en') {
      const to = Math.max(placeRun(i), compassRun(i));
      if (to > i + 1 && (!phrase || phrase.to < to)) {
        push(i, to, 'place', 3, 'place/head', {});
        i = to;
        continue;
      }
    }
    if (phrase) {
      const person = phraseIsName(i, phrase.to) ? personRun(reading, i, end) : 0;
      if (person > phrase.to) {
        i = pushPerson(i);
        continue;
      }
      if (!(phrase.to === i + 1 && initial[i] && token.ordinary && phrase.entry.weak && !beginsRow(i))) {
        let to = phrase.to;
        if (
          phrase.entry.kind !== 'organization' &&
          to < end &&
          (CLUB.test(tokens[to]!.text) || (language === 'en' && PARTY.test(tokens[to]!.text))) &&
          tokens[to]!.start - tokens[to - 1]!.end <= 1
        ) {
          push(i, to + 1, 'organization', 3, 'organization/club', {});
          i = to + 1;
          continue;
        }
        // "Maghreb Info", "Bordeaux Métropole": an ordinary word in capitals behind a place makes a body of it.
        const tail = tokens[to];
        if (
          language === 'fr' &&
          phrase.entry.kind !== 'organization' &&
          to < end &&
          tail?.capital &&
          tail.ordinary &&
          infos[to]!.shape === 'capital' &&
          tail.start - tokens[to - 1]!.end === 1 &&
          !infos[to]!.firstName &&
          !infos[to]!.role &&
          !infos[to]!.demonym &&
          !infos[to]!.calendar &&
          (tail.tag === 'name' || tail.tag === 'noun') &&
          !tokens[to + 1]?.capital
        ) {
          push(i, to + 1, 'organization', 2.2, 'organization/place-and-noun', {});
          i = to + 1;
          continue;
        }
        if (phrase.entry.kind === 'organization') to = corporateEnd(tokens, absorbPlace(to));
        pushKnown(i, { ...phrase, to });
        i = to;
        continue;
      }
    }

    if (language === 'fr' && (info.organizationHead || QUALIFIER.test(token.lower))) {
      // "Haut Conseil du climat": an adjective in capitals before the head belongs to the name.
      const head =
        !info.organizationHead && i + 1 < end && infos[i + 1]!.organizationHead && tokens[i + 1]!.capital
          ? i + 1
          : i;
      const run = frenchOrganization(reading, head, end);
      if (run) {
        push(i, run.to, 'organization', run.headOnly ? 1 : 3.5, run.rule, {
          shortTo: run.shortTo,
          headOnly: run.headOnly,
        });
        i = run.to;
        continue;
      }
    }
    if (
      language === 'fr' &&
      token.tag !== 'clitic' &&
      token.tag !== 'determiner' &&
      (tokens[i + 1]?.capital || tokens[i + 1]?.lower === 'of')
    ) {
      const run = englishOrganization(reading, i, end);
      if (run) {
        push(run.from, run.to, 'organization', 3, run.rule, {});
        i = run.to;
        continue;
      }
    }

    if (
      CLUB.test(token.text) &&
      tokens[i + 1]?.capital &&
      i + 1 < end &&
      tokens[i + 1]!.start - token.end <= 1 &&
      nameable(reading, i + 1, true)
    ) {
      const known = gazetteerPhrase(reading, i + 1, end);
      const to = known ? known.to : personRun(reading, i + 1, end);
      push(i, to, 'organization', 3, 'organization/club', {});
      i = to;
      continue;
    }
    // "la liste Verval d'abord": the motto belongs to the party's name.
    if (
      language === 'fr' &&
      /^d['’]$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.lower === 'abord' &&
      i + 2 < end &&
      /^(?:liste|parti|mouvement|formation|groupe|union|tandem|coalition)$/.test(tokens[i - 1]?.lower ?? '')
    ) {
      push(i, i + 3, 'organization', 4, 'organization/motto', {});
      i += 3;
      continue;
    }
    // "PS-Ecolo-PTB": each party by itself.
    const parts = layout === 'prose' ? joinedToken(reading, i) : null;
    if (parts) {
      for (const part of parts) push(i, i + 1, 'organization', 3, 'organization/joined', part);
      i++;
      continue;
    }
    // "LaNouvelle.be": the address of a site is its name.
    if (layout === 'prose' && SITE.test(token.text)) {
      push(i, i + 1, 'organization', 2.5, 'organization/site', {});
      i++;
      continue;
    }
    // "(cdH)", "(Ecolo)": the party behind a politician.
    if (
      tokens[i - 1]?.text === '(' &&
      layout === 'prose' &&
      (isParty(i) || (info.shape !== 'acronym' && lettersOfKind(i)))
    ) {
      push(i, i + 1, 'organization', 2.5, 'organization/party', {});
      i++;
      continue;
    }
    // "UDC-Vert'libéraux": the joint list of two parties.
    if (
      language === 'fr' &&
      layout === 'prose' &&
      /^\p{Lu}{2,5}[-/]\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(token.text) &&
      !lists.notAcronyms.has(token.text.slice(0, token.text.search(/[-/]/))) &&
      joins(token.text.slice(token.text.search(/[-/]/) + 1))
    ) {
      push(i, i + 1, 'organization', 4.5, 'organization/joint', {});
      i++;
      continue;
    }
    if (info.shape === 'acronym' || info.shape === 'mixed') {
      if (isAcronymName(i)) {
        const placed = language === 'fr' ? placedLetters(reading, i, end) : i + 1;
        if (placed > i + 1) {
          push(i, placed, 'organization', 3, 'organization/letters-of-place', {});
          i = placed;
          continue;
        }
        const to = corporateEnd(tokens, absorbPlace(i + 1));
        push(i, to, 'organization', info.shape === 'mixed' ? 1.5 : 2.5, 'organization/acronym', {});
        i = to;
        continue;
      }
      i++;
      continue;
    }
    if (lists.bareOrganizations.has(token.text) && !initial[i]) {
      push(i, i + 1, 'organization', 2, 'organization/bare', {});
      i++;
      continue;
    }
    // "American Bridge", "British Steel": a nationality and an ordinary noun in capitals.
    if (
      language === 'en' &&
      info.demonym &&
      tokens[i + 1]?.capital &&
      i + 1 < end &&
      tokens[i + 1]!.ordinary &&
      infos[i + 1]!.shape === 'capital' &&
      !infos[i + 1]!.role &&
      !infos[i + 1]!.opensRole &&
      !infos[i + 1]!.group &&
      !infos[i + 1]!.calendar &&
      tokens[i + 1]!.start - token.end <= 1 &&
      !lists.notOrganizations.has(infos[i + 1]!.folded)
    ) {
      let to = i + 2;
      while (
        to < end &&
        tokens[to]!.capital &&
        tokens[to]!.ordinary &&
        !infos[to]!.role &&
        !infos[to]!.calendar &&
        infos[to]!.shape === 'capital'
      )
        to++;
      push(i, to, 'organization', 2, 'organization/nationality', {});
      i = to;
      continue;
    }
    i = pushPerson(i);
  }

  /** Behind letters and a hyphen: a known party, or the trade of a union's branch ("SUD-Rail", "CGT-Cheminots"). */
  function joins(second: string): boolean {
    const known = words.gazetteer.entries.get(gazetteerKey(second));
    return (
      known?.kind === 'organization' ||
      lists.bareOrganizations.has(second) ||
      /^(?:syndicat|union|fédération|section)$/.test(tokens[i - 1]?.lower ?? '') ||
      /^(?:CGT|CFDT|FO|SUD|Sud|UNSA|FSU|CFTC|CFE|CSN|FTQ|FGTB|CSC|UGTT|SNES|SOS)[-/]/.test(tokens[i]!.text) ||
      /(?:iste|libéra|écolo|social|union)/i.test(second)
    );
  }

  /** "Les banques centrales du Canada (BdC)": letters of a kind of body named before the place. */
  function lettersOfKind(k: number): boolean {
    if (tokens[k - 1]?.text !== '(' || tokens[k + 1]?.text !== ')') return false;
    if (
      !/^\p{Lu}\p{L}*\p{Lu}$/u.test(tokens[k]!.text) ||
      lists.notAcronyms.has(tokens[k]!.text.toUpperCase())
    )
      return false;
    for (let m = k - 2; m > from && m > k - 9; m--) {
      const { lower } = tokens[m]!;
      const one = lower.replace(/s$/, '');
      if (lists.organizationKinds.has(one) || lists.organizationHeads.has(one)) return true;
    }
    return false;
  }

  /** A lone word in brackets behind the name of somebody who holds a political office. */
  function isParty(k: number): boolean {
    const last = pieces.at(-1);
    if (!last || last.to !== k - 1 || !/^(?:person|unknown)$/.test(last.kind)) return false;
    if (!/^(?:\)|[-,/])$/.test(tokens[k + 1]?.text ?? '') || infos[k]!.demonym || infos[k]!.firstName)
      return false;
    if (infos[k]!.shape !== 'mixed' && infos[k]!.shape !== 'capital') return false;
    if (infos[k]!.opensGazetteer && words.gazetteer.entries.get(infos[k]!.key)?.kind !== 'organization')
      return false;
    for (let m = last.from - 1; m >= from && m >= last.from - 8; m--)
      if (infos[m]!.role?.group === 'offices') return true;
    return infos[k]!.shape === 'mixed' && !lists.notAcronyms.has(tokens[k]!.text.toUpperCase());
  }

  /** An ordinary word in capitals behind "ministre de la", "secrétaire d'État à l'", with a name behind it. */
  function isPortfolio(k: number): boolean {
    const token = tokens[k]!;
    const next = tokens[k + 1];
    if (!token.ordinary || infos[k]!.shape !== 'capital' || infos[k]!.organizationHead) return false;
    if (!next?.capital || k + 1 >= end || infos[k + 1]!.shape !== 'capital' || next.start - token.end !== 1)
      return false;
    let n = k - 1;
    // "de la Fonction Publique": the words of the portfolio before this one.
    while (n > from && n > k - 3 && tokens[n]!.capital && tokens[n]!.ordinary) n--;
    if (n <= from || (n < k - 1 && infos[k]!.firstName)) return false;
    if (/^(?:la|le|les|l'|l’)$/.test(tokens[n]!.lower)) n--;
    if (n <= from || !/^(?:de|du|des|d'|à|au|aux)$/.test(tokens[n]!.lower)) return false;
    for (let m = n - 1; m >= from && m >= n - 4; m--)
      if (infos[m]!.role?.group === 'offices')
        return /^(?:ministre|secrétaire|sous-secrétaire|vice-premier|vice-première|commissaire|haut-commissaire|ex-ministre|échevin|échevine|adjoint|adjointe|conseiller|conseillère|délégué|déléguée)s?$/.test(
          tokens[m]!.lower,
        );
    return false;
  }

  /** End of a role of several words that all have capitals, or `k`. */
  function officeEnd(k: number): number {
    if (!infos[k]!.opensRole || !tokens[k]!.capital) return k;
    let phrase = '';
    let to = k;
    for (let n = k; n < Math.min(end, k + 6); n++) {
      const { lower, capital } = tokens[n]!;
      if (!capital && !/^(?:of|the|for)$/.test(lower)) break;
      phrase += phrase ? ` ${lower}` : lower;
      if (n > k && capital && lists.roles.has(phrase)) to = n + 1;
      if (!lists.rolePrefixes.has(phrase)) break;
    }
    return to;
  }

  /** "Poutine a reçu": a noun in the singular that opens a French sentence without an article. */
  function mayBeSubject(k: number): boolean {
    const { tag, text } = tokens[k]!;
    return (
      language === 'fr' &&
      layout === 'prose' &&
      k === from &&
      (tag === 'noun' || tag === 'name') &&
      !/[sx]$/.test(text) &&
      /^(?:verb|auxiliary|clitic|negation|pronoun)$/.test(tokens[k + 1]?.tag ?? '') &&
      !infos[k]!.role &&
      !infos[k]!.calendar &&
      !infos[k]!.organizationHead
    );
  }

  /** "Total, Eni et …", "Orange a investi": no ordinary word would stand so at the start of a sentence. */
  function beginsRow(k: number): boolean {
    const next = tokens[k + 1];
    if (!next || k + 1 >= end) return false;
    if (next.text === ',') return language === 'fr' && tokens[k + 2]?.capital === true && k + 2 < end;
    return language === 'fr' && mayBeSubject(k);
  }

  /** "Tennessee River", "Vigo County": capitals that a place word closes. */
  function placeRun(k: number): number {
    if (infos[k]!.demonym || infos[k]!.role || (k > from && (infos[k - 1]!.role || infos[k - 1]!.civil)))
      return k;
    let to = k;
    while (
      to < end &&
      to < k + 4 &&
      tokens[to]!.capital &&
      infos[to]!.shape === 'capital' &&
      !infos[to]!.calendar &&
      !infos[to]!.civil &&
      (to === k || tokens[to]!.start - tokens[to - 1]!.end <= 1)
    ) {
      if (to > k && infos[to]!.placeHead && !(infos[k]!.firstName && !infos[k]!.rareName && to === k + 1))
        return to + 1;
      if (tokens[to]!.ordinary && closedInitial(to)) return k;
      to++;
    }
    return k;
  }

  /** "North Yorkshire", "West Mercia": a point of the compass and a word that no person or body is called by. */
  function compassRun(k: number): number {
    const next = tokens[k + 1];
    return /^(?:North|South|East|West|Upper|Lower)$/.test(tokens[k]!.text) &&
      next?.capital &&
      k + 1 < end &&
      next.start - tokens[k]!.end === 1 &&
      infos[k + 1]!.shape === 'capital' &&
      !next.ordinary &&
      infos[k + 1]!.firstName === null &&
      !infos[k + 1]!.role &&
      !infos[k + 1]!.demonym &&
      !infos[k + 1]!.organizationHead &&
      !tokens[k + 2]?.capital
      ? k + 2
      : k;
  }

  /** "La Voix du Tell": an article in capitals, a word in capitals, and what belongs to it. */
  function titleRun(k: number): number {
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
      if (
        tokens[to]!.capital &&
        infos[to]!.shape === 'capital' &&
        tokens[to]!.start - tokens[to - 1]!.end <= 1
      )
        to++;
      else if (/^(?:de|du|des|d')$/.test(tokens[to]!.lower) && tokens[to + 1]?.capital && to + 1 < end)
        to += 2;
      else break;
    }
    return to;
  }

  /** "SUVA, Fiji (AP) —", "RABAT (AFP) -": a city in capitals that opens a report. Returns where the report begins. */
  function afterDateline(first: number): number {
    let k = first;
    while (
      k < end &&
      k < first + 4 &&
      infos[k]!.shape === 'acronym' &&
      /^[\p{Lu}'’-]{2,}$/u.test(tokens[k]!.text)
    )
      k++;
    if (k === first || k >= end || layout === 'capitals') return first;
    const city = tokens[k - 1]!.end - tokens[first]!.start;
    const next = tokens[k]!.text;
    if (city < 4 || !/^(?:,|\(|[-–—]+)$/.test(next)) return first;
    const known = gazetteerPhrase(reading, first, end);
    let dash = false;
    for (let n = k; n < Math.min(end, k + 9); n++) dash ||= /^[-–—]+$/.test(tokens[n]!.text);
    if (!dash && next !== '(' && !(known && known.to === k && known.entry.kind !== 'organization'))
      return first;
    push(first, k, 'place', 3, 'place/dateline', { country: known?.to === k ? known.entry.country : null });
    return k;
  }

  function bodyAt(k: number): { from: number; to: number } | null {
    if (language === 'en') return englishBody(reading, k, from);
    const to = speakingBody(reading, k, end);
    return to ? { from: k, to } : null;
  }

  /** A head word makes a longer name than the gazetteer knows: "Parti libéral du Canada", "Union africaine". */
  function longerOrganization(k: number): boolean {
    const run = frenchOrganization(reading, k, end);
    return run !== null && !run.headOnly && run.to > (gazetteerPhrase(reading, k, end)?.to ?? 0);
  }

  function followsTitle(k: number): boolean {
    const next = tokens[k + 1]!;
    const info = infos[k]!;
    if (next.text === '.' && tokens[k + 2]?.capital) return false;
    if (!next.capital || next.sentence !== tokens[k]!.sentence)
      return (
        tokens[k]!.capital &&
        tokens[k]!.text.length <= 8 &&
        (NAME_PARTICLE.test(next.lower) || /^(?:de|d')$/.test(next.lower)) &&
        particleChain(k + 1) > 0
      );
    if (!tokens[k]!.capital) return false;
    // "Me" and "Saint" at a sentence start, "Pr" in a heading: the next word must not be an ordinary one.
    if (info.civil && tokens[k]!.ordinary && initial[k] && next.ordinary && !infos[k + 1]!.firstName)
      return false;
    if (
      /^(?:saint|sainte|st|st\.|don|master|pr|me|dame|lord|lords|mission|père|frère|mère|sœur)$/.test(
        tokens[k]!.lower,
      ) &&
      infos[k]!.opensGazetteer &&
      gazetteerPhrase(reading, k, end)
    )
      return false;
    return true;
  }

  function isSaint(k: number): boolean {
    return (
      /^(?:le|la|de|du|d'|van|von|el|al|des|bin|ben|ter|di|della|dos)$/.test(tokens[k]!.lower) &&
      particleChain(k) > 0
    );
  }

  /** Index of the capitalised word behind up to three particles from `k`, or 0. */
  function particleChain(k: number): number {
    let n = k;
    while (n < Math.min(end, k + 3) && infos[n]!.particle && !tokens[n]!.capital) n++;
    return n > k && n < end && tokens[n]!.capital && infos[n]!.shape === 'capital' ? n : 0;
  }

  function closedInitial(k: number): boolean {
    return (
      initial[k] === 1 &&
      tokens[k]!.ordinary &&
      /^(?:determiner|pronoun|preposition|conjunction|subordinator|auxiliary|adverb|negation)$/.test(
        tokens[k]!.tag,
      ) &&
      !/^(?:the|former|new)$/.test(tokens[k]!.lower)
    );
  }

  /** A known place whose word is also a first or last name, inside a longer name: "Paris Hilton", "Jack London". */
  function phraseIsName(k: number, to: number): boolean {
    const next = tokens[to];
    const known = infos[k]!;
    if (!next || to >= end) return false;
    // "Dominique de Varenne", not "la Dominique de demain".
    if (infos[to]!.particle && tokens[to + 1]?.capital)
      return known.firstName !== null && !/^(?:la|l')$/.test(tokens[k - 1]?.lower ?? '');
    if (!next.capital) return false;
    if (to - k > 1) return false;
    if (
      infos[to]!.role ||
      infos[to]!.organizationHead ||
      infos[to]!.calendar ||
      (infos[to]!.shape === 'acronym' && !/^[IVX]{2,4}$/.test(next.text))
    )
      return false;
    if (
      infos[to]!.firstName &&
      !infos[to]!.rareName &&
      tokens[to + 1]?.capital &&
      words.gazetteer.entries.get(known.key)?.kind !== 'city'
    )
      return false;
    return (
      known.firstName !== null &&
      !(infos[to]!.opensGazetteer && !infos[to]!.lastName && infos[to]!.shape !== 'initial')
    );
  }

  /** "BBC Afrique", "Google France": the place after an organization's name belongs to it. */
  function absorbPlace(k: number): number {
    const next = tokens[k];
    if (!next?.capital || k >= end || next.start - tokens[k - 1]!.end > 1) return k;
    if (
      /^(?:News|Info|Sport|Sports|International|Television|TV|Group|Afrique|Africa|Europe|Business|Inc\.?|Corp\.?|Ltd\.?|Airlines|Motors)$/.test(
        next.text,
      )
    )
      return k + 1;
    const entry = words.gazetteer.entries.get(infos[k]!.key);
    if (entry && entry.kind !== 'organization' && !infos[k]!.firstName && !tokens[k + 1]?.capital)
      return k + 1;
    // "Nature Communications", "Airbus Defence and Space": what no name or role begins goes on.
    let to = k;
    while (to < end && to < k + 3 && goesOn(to)) to++;
    if (
      to > k &&
      /^(?:and|et|&)$/.test(tokens[to]?.lower ?? '') &&
      to + 1 < end &&
      goesOn(to + 1) &&
      !infos[to + 1]!.opensGazetteer
    )
      to += 2;
    return to;
  }

  function goesOn(k: number): boolean {
    const info = infos[k]!;
    return (
      tokens[k]!.capital &&
      info.shape === 'capital' &&
      !info.role &&
      !info.calendar &&
      !info.civil &&
      !info.opensGazetteer &&
      !info.lastName &&
      (info.firstName === null || info.rareName) &&
      info.demonym === null &&
      tokens[k]!.start - tokens[k - 1]!.end <= 1
    );
  }

  function isAcronymName(k: number): boolean {
    const { text } = tokens[k]!;
    const info = infos[k]!;
    if (layout === 'capitals' || layout === 'title') return false;
    if (text === 'WHO' && tokens[k - 1]?.lower === 'the') return true;
    if (lists.notAcronyms.has(text) || lists.notAcronyms.has(text.replaceAll('.', ''))) return false;
    if (/^\p{Lu}{2,}s$/u.test(text) || (language === 'en' && /^[RDI]-[A-Z]/.test(text))) return false;
    if (info.shape === 'mixed') return /^[a-z]\p{Lu}\p{Ll}/u.test(text) && text.length > 3;
    if (
      /^\p{N}/u.test(text) ||
      /^[A-Z]\d{1,3}$/.test(text) ||
      /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:e|er|ème|th)?$/.test(text)
    )
      return false;
    if (/^[A-Z]\d+[A-Z]?$|^\p{Lu}-\p{Lu}$/u.test(text) || text.length > 12) return false;
    // Ordinary words in capitals for emphasis, and runs of capitals.
    const shout = tokens[k]!.ordinary && text.length > 4 && !text.includes('.');
    const neighbours = Number(isShout(k - 1)) + Number(isShout(k + 1));
    return !shout && neighbours < 2 && !(neighbours === 1 && tokens[k]!.ordinary);
  }

  function isShout(k: number): boolean {
    const token = tokens[k];
    return token !== undefined &&
      infos[k]!.shape === 'acronym' &&
      token.end - token.start > 2 &&
      !lists.notAcronyms.has(token.text)
      ? token.ordinary || token.end - token.start > 6
      : false;
  }

  /** Pushes a person-like run at `k`, if there is one, and returns where to go on. */
  function pushPerson(k: number): number {
    if (
      layout === 'capitals' ||
      !nameable(reading, k, true) ||
      (infos[k]!.shape === 'initial' && !tokens[k]!.text.endsWith('.'))
    )
      return k + 1;
    // "Justice Clara Thorne", "Major Ann Holt": a role that is also a first name, before another first name.
    if (
      infos[k]!.role &&
      k + 1 < end &&
      tokens[k + 1]!.capital &&
      infos[k + 1]!.firstName &&
      tokens[k + 2]?.capital &&
      !infos[k + 1]!.rareName
    )
      return pushPerson(k + 1);
    const to = personRun(reading, k, end);
    if (infos[k]!.shape === 'initial' && to === k + 1) return to;
    // "Dupont & Keller"
    if (tokens[to]?.text === '&' && to + 1 < end && tokens[to + 1]!.capital) {
      const second = corporateEnd(tokens, personRun(reading, to + 1, end));
      push(k, second, 'organization', 3, 'organization/partners', {});
      return second;
    }
    // "Delcourt Textiles", "Rhône Habitat": the last word says that it is a firm.
    const tail = firmTail(k, to);
    if (tail > k) {
      const firm = corporateEnd(tokens, tail);
      push(k, firm, 'organization', 2.8, 'organization/tail', {});
      return firm;
    }
    // "Priorities USA", "Teamsters Canada": a state behind a word that is no first name.
    const behind = tokens[to];
    if (
      behind?.capital &&
      to < end &&
      to <= k + 2 &&
      infos[k]!.firstName === null &&
      behind.start - tokens[to - 1]!.end === 1 &&
      !tokens[to + 1]?.capital &&
      words.gazetteer.entries.get(infos[to]!.key)?.kind === 'state'
    ) {
      push(k, to + 1, 'organization', 2.2, 'organization/of-a-state', {});
      return to + 1;
    }
    const single = to === k + 1;
    if (single && infos[k]!.demonym) return to;
    if (to === k + 2 && words.gazetteer.demonyms.has(`${infos[k]!.folded} ${infos[k + 1]!.folded}`))
      return to;
    if (single && lists.notOrganizations.has(infos[k]!.folded)) return to;
    if (
      single &&
      initial[k] &&
      tokens[k]!.ordinary &&
      !infos[k]!.firstName &&
      !infos[k]!.lastName &&
      !mayBeSubject(k)
    )
      return to;
    if (initial[k] && tokens[k]!.ordinary && !infos[k]!.firstName && to > k + 1) {
      // "Interrogé Paul Martin", "Yesterday Ann Lee": the word before the name is the sentence's.
      if (infos[k + 1]!.firstName || tokens[k]!.tag !== 'name') {
        if (nameable(reading, k + 1, true)) return pushPerson(k + 1);
        return k + 1;
      }
    }
    const firm = corporateEnd(tokens, to);
    if (firm > to) {
      push(k, firm, 'organization', 3.5, 'organization/legal-form', {});
      return firm;
    }
    push(k, to, 'unknown', 0, 'name/capitals', {});
    return to;
  }

  /** End of the name from `k` that one of the last words of firms closes, or `k`. */
  function firmTail(k: number, run: number): number {
    for (let n = Math.min(run + 1, end, k + 5) - 1; n > k; n--) {
      const token = tokens[n]!;
      if (!token.capital || infos[n]!.shape !== 'capital' || token.start - tokens[n - 1]!.end > 1) continue;
      if (!lists.firms.tails.has(token.lower)) continue;
      // "Anne Marine", "Paul Energy": a first name and one word more is somebody.
      if (n === k + 1 && infos[k]!.firstName && !infos[k]!.rareName && infos[n]!.lastName) continue;
      if (initial[k] && tokens[k]!.ordinary && n === k + 1 && !infos[k]!.lastName) continue;
      return n + 1;
    }
    return k;
  }

  function pushKnown(k: number, phrase: { to: number; entry: GazetteerEntry }): void {
    const { entry } = phrase;
    const kind: PieceKind = entry.kind === 'organization' ? 'organization' : 'place';
    push(k, phrase.to, kind, entry.weak ? 1 : GAZETTEER_WEIGHT[entry.kind], `${kind}/gazetteer`, {
      country: entry.kind === 'city' ? null : entry.country,
      known: entry.kind,
    });
  }

  function push(
    first: number,
    to: number,
    kind: PieceKind,
    weight: number,
    rule: string,
    more: Partial<Piece> & { title?: Title | null },
  ): void {
    const { title: given, ...rest } = more;
    pieces.push({
      from: first,
      to,
      start: tokens[first]!.start,
      end: tokens[to - 1]!.end,
      kind,
      weight,
      rule,
      titleFrom: given?.from ?? first,
      titleGender: given?.gender ?? 'unknown',
      titled: Boolean(given),
      country: null,
      known: null,
      shortTo: to,
      headOnly: false,
      words: null,
      ...rest,
    });
  }
}
