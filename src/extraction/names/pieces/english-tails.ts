import { formTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const BEFORE_KIND = formTest(/^(?:the|['’]s|his|her|their|a|an|of|by|and|from)$/);
const OWNED = formTest(/^(?:his|her|their|its|my|our)$/);

const LONGEST = 6;

/**
 * English names that their last word, or the word behind them, gives away: clubs ("Bay City Hawks"), charities of a country
 * ("Age Concern Scotland"), magazines ("Roller magazine"), and places ("her Grace home", "Al-Basrin and Al-Kufr crossings").
 */
export function englishTails(walk: Walk, i: number): number {
  const { reading } = walk;
  if (reading.language !== 'en' || walk.layout === 'capitals') return NOT_HERE;
  const token = reading.tokens[i]!;
  if (!token.capital || CLOSED.test(token.tag)) return NOT_HERE;
  const state = stateLetters(walk, i);
  if (state > i) return state;
  const end = runEnd(walk, i);
  const over = storm(walk, i, end);
  if (over > i) return over;
  return (
    channel(walk, i) ||
    cityOf(walk, i) ||
    club(walk, i, end) ||
    ofCountry(walk, i, end) ||
    behindCharity(walk, i, end) ||
    event(walk, i, end) ||
    magazine(walk, i, end) ||
    placeBehind(walk, i, end) ||
    placeOfOffice(walk, i, end) ||
    vessel(walk, i, end) ||
    toldTo(walk, i, end) ||
    water(walk, i, end) ||
    townOfStreet(walk, i, end) ||
    NOT_HERE
  );
}

const CLOSED =
  /^(?:determiner|pronoun|preposition|conjunction|subordinator|auxiliary|negation|clitic|punctuation|mark)$/;

/** End of the capitals from `i`, with one blank between each. */
function runEnd({ reading, end }: Walk, i: number): number {
  const { tokens } = reading;
  let k = i + 1;
  while (k < end && k < i + LONGEST && tokens[k]!.capital && tokens[k]!.start - tokens[k - 1]!.end === 1) k++;
  return k;
}

/** "Tarn Wolves": what a club calls its players, behind a place. */
function club(walk: Walk, i: number, end: number): number {
  const { tokens, infos, words, initial } = walk.reading;
  if (infos[i]!.role || infos[i]!.demonym || infos[i]!.calendar) return NOT_HERE;
  // "Marlow GAA", "Larkhill RFC"
  if (end > i + 1 && CLUB_LETTERS.test(tokens[end - 1]!.text) && !(infos[i]!.role && end === i + 2)) {
    walk.push(i, end, 'organization', 3.2, 'organization/club', {});
    return end;
  }
  for (let n = end - 1; n > i; n--) {
    // "Kite Flyers Guild" is named by its last word.
    if (infos[n]!.organizationHead && !words.lists.nicknames.has(tokens[n]!.lower)) return NOT_HERE;
    if (!words.lists.nicknames.has(tokens[n]!.lower)) continue;
    // "Leo Kings" is somebody; "Yesterday Lions" opens a sentence.
    if (n === i + 1 && infos[i]!.firstName && !infos[i]!.opensGazetteer) return NOT_HERE;
    if (n === i + 1 && initial[i] && tokens[i]!.ordinary && !infos[i]!.opensGazetteer) return NOT_HERE;
    if (tokens.slice(i, n).some(({ index }) => infos[index]!.calendar || infos[index]!.role)) return NOT_HERE;
    walk.push(i, n + 1, 'organization', 3.2, 'organization/club', {});
    return n + 1;
  }
  return NOT_HERE;
}

const CLUB_LETTERS = /^(?:GAA|RFC|RUFC|AFC|FC|RLFC|LGFA|LTC)$/;

/** "Dementia Care Australia": words for a cause or a trade, and the country where they are at work. */
function ofCountry(walk: Walk, i: number, end: number): number {
  const { tokens, infos, words, initial } = walk.reading;
  const last = end - 1;
  const entry = words.gazetteer.entries.get(infos[last]!.key);
  if (last === i || !entry || infos[last]!.firstName) return NOT_HERE;
  if (entry.kind !== 'state' && !NATIONS.test(tokens[last]!.text)) return NOT_HERE;
  if (initial[i] && tokens[i]!.ordinary && last - i < 2) return NOT_HERE;
  let ordinary = 0;
  for (let k = i; k < last; k++) {
    const { role, demonym, calendar, firstName, lastName, rareName, civil, abbreviated, shape, folded } =
      infos[k]!;
    if (role || demonym || calendar || civil || abbreviated || shape !== 'capital') return NOT_HERE;
    if (k === i && infos[k]!.placeHead) return NOT_HERE;
    if ((firstName && !rareName) || COMPASS.test(tokens[k]!.lower)) return NOT_HERE;
    // "South Africa", "Equatorial Guinea"
    if (words.gazetteer.entries.has(infos[k]!.key) || gazetteerPhrase(walk.reading, k, end)?.to === end)
      return NOT_HERE;
    if (tokens[k]!.ordinary) ordinary++;
    else if (lastName || firstName) return NOT_HERE;
    if (words.lists.notOrganizations.has(folded)) return NOT_HERE;
  }
  if (ordinary === 0) return NOT_HERE;
  walk.push(i, end, 'organization', 3, 'organization/of-a-state', {});
  return end;
}

const NATIONS =
  /^(?:UK|England|Scotland|Wales|Cymru|Ulster|Ontario|Quebec|Québec|Queensland|Victoria|Tasmania)$/;
const COMPASS =
  /^(?:new|great|greater|north|south|east|west|northern|southern|eastern|western|central|upper|lower|mainland|inside|modern|ancient|occupied|cup|open|prix|championship|championships|in|across)$/;

/** "News 7", "Channel 9": a station by its number. */
function channel(walk: Walk, i: number): number {
  const { tokens } = walk.reading;
  const number = tokens[i + 1];
  if (
    i + 1 >= walk.end ||
    !/^(?:News|Channel|NewsChannel|Newschannel|Eyewitness|NewsCenter)$/.test(tokens[i]!.text)
  )
    return NOT_HERE;
  if (!/^\d{1,2}$/.test(number!.text) || number!.start - tokens[i]!.end !== 1) return NOT_HERE;
  const to = tokens[i + 2]?.text === 'News' && i + 2 < walk.end ? i + 3 : i + 2;
  walk.push(i, to, 'organization', 3, 'organization/channel', {});
  return to;
}

/** "the City of Kelburn", "the Town of Osk": its government, unless something is in it. */
function cityOf(walk: Walk, i: number): number {
  const { tokens, infos } = walk.reading;
  if (!/^(?:City|Town|Township|Borough|Municipality|County|Shire|District|Village)$/.test(tokens[i]!.text))
    return NOT_HERE;
  if (i === walk.from || tokens[i - 1]!.lower !== 'the' || tokens[i + 1]?.lower !== 'of') return NOT_HERE;
  if (
    /^(?:in|at|across|around|near|into|throughout|outside|within|through|over)$/.test(
      tokens[i - 2]?.lower ?? '',
    )
  )
    return NOT_HERE;
  let to = i + 2;
  while (
    to < walk.end &&
    to < i + 5 &&
    tokens[to]!.capital &&
    infos[to]!.shape === 'capital' &&
    !infos[to]!.role
  )
    to++;
  if (to === i + 2 || infos[to - 1]!.organizationHead || /^(?:London|God|Angels)$/.test(tokens[i + 2]!.text))
    return NOT_HERE;
  walk.push(i, to, 'organization', 3, 'organization/city-of', {});
  return to;
}

/** "Tropical Storm Hilda", "Operation Falcon": weather and raids are nobody. */
function storm(walk: Walk, i: number, end: number): number {
  const { tokens, infos } = walk.reading;
  const at = /^(?:Tropical|Super|Post-Tropical)$/.test(tokens[i]!.text) ? i + 1 : i;
  if (at + 1 >= end || !/^(?:Storm|Hurricane|Cyclone|Typhoon)$/.test(tokens[at]!.text)) return NOT_HERE;
  if (infos[at + 1]!.organizationHead || infos[at + 1]!.shape !== 'capital') return NOT_HERE;
  return at + 2;
}

/** "the charity Hearts for Horses", "the group Women of Osk": the noun for it, and ordinary words that a preposition joins. */
function behindCharity(walk: Walk, i: number, end: number): number {
  const { tokens, infos } = walk.reading;
  if (i === walk.from || !CHARITIES.of(tokens[i - 1]!) || end > i + 3) return NOT_HERE;
  if (!/^(?:for|of|against|without|in|on|to|with)$/.test(tokens[end]?.lower ?? '')) return NOT_HERE;
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (next >= walk.end || !tokens[next]!.capital || infos[next]!.calendar || infos[next]!.civil)
    return NOT_HERE;
  const { firstName, rareName, opensGazetteer } = infos[i]!;
  if (opensGazetteer || (firstName && !rareName) || !tokens[i]!.ordinary) return NOT_HERE;
  // "the charity Sense in Leeds": where it is.
  if (
    /^(?:in|on|to|with)$/.test(tokens[end]!.lower) &&
    (!tokens[next]!.ordinary || infos[next]!.opensGazetteer)
  )
    return NOT_HERE;
  let to = next;
  while (to < walk.end && to < next + 3 && tokens[to]!.capital && !infos[to]!.civil) to++;
  walk.push(i, to, 'organization', 4, 'organization/charity', {});
  return to;
}

const CHARITIES = formTest(
  /^(?:charity|group|nonprofit|non-profit|ngo|campaign|organisation|organization|movement|coalition|collective|pac|organisers|thinktank)$/,
);

/** "the Osk Music Festival", "Water Resources Act": what is held or passed is no body, whatever stands before. */
function event(walk: Walk, i: number, end: number): number {
  const { tokens, infos } = walk.reading;
  const last = end - 1;
  if (last === i || !EVENTS.test(tokens[last]!.text) || walk.layout !== 'prose') return NOT_HERE;
  if (last === i + 1 && infos[i]!.firstName && !tokens[i]!.ordinary) return NOT_HERE;
  for (let k = i; k < last; k++) if (infos[k]!.role || infos[k]!.civil || infos[k]!.calendar) return NOT_HERE;
  return end;
}

const EVENTS =
  /^(?:Act|Bill|Festival|Marathon|Parade|Expo|Awards?|Show|Fair|Prize|Exhibition|Carnival|Biennale|Treaty|Accord)$/;

/** "Roller magazine": the kind stands behind the name. */
function magazine(walk: Walk, i: number, end: number): number {
  const { reading } = walk;
  const { tokens, infos, initial } = reading;
  if (end >= walk.end || !isKindBehind(walk, i, end)) return NOT_HERE;
  if (tokens[end]!.capital || (end === i + 1 && initial[i] && tokens[i]!.ordinary)) return NOT_HERE;
  for (let k = i; k < end; k++) {
    const { demonym, calendar, opensGazetteer, role, civil } = infos[k]!;
    if (
      demonym ||
      calendar ||
      role ||
      civil ||
      (opensGazetteer && gazetteerPhrase(reading, i, end)?.to === end)
    )
      return NOT_HERE;
  }
  walk.push(i, end, 'organization', 3, 'organization/kind-behind', {});
  return end;
}

function isKindBehind({ reading }: Walk, i: number, end: number): boolean {
  const { tokens, infos } = reading;
  const word = tokens[end]!.lower;
  if (/^(?:magazine|newspaper|newsletter)$/.test(word)) return true;
  // "the Porter steel plant in Bolton": the town is named behind it.
  const site = PLANTS.test(word) ? end : TRADES.test(word) ? end + 1 : -1;
  if (site > 0 && PLANTS.test(tokens[site]?.lower ?? '') && end === i + 1)
    return (
      /^the$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(?:in|near|outside)$/.test(tokens[site + 1]?.lower ?? '') &&
      tokens[site + 2]?.capital === true &&
      !infos[site + 2]!.calendar
    );
  if (end > i + 3 || (infos[i]!.firstName && !infos[i]!.rareName && end === i + 1)) return false;
  for (let k = i; k < end; k++) if (reading.words.lists.notOrganizations.has(infos[k]!.folded)) return false;
  const led = BEFORE_KIND.of(tokens[i - 1]) || reading.initial[i];
  if (!led || infos[i]!.shape === 'acronym') return false;
  return KINDS_BEHIND.test(word) || KINDS_OF_TWO.test(`${word} ${tokens[end + 1]?.lower}`);
}

const PLANTS = /^(?:plant|factory|refinery|mill|smelter|foundry|warehouse|shipyard|steelworks|dealership)$/;
const TRADES =
  /^(?:steel|car|chemical|bottling|truck|paper|tyre|tire|battery|cement|aluminium|aluminum|food|engine)$/;
const KINDS_BEHIND =
  /^(?:ranch|restaurant|bakery|brewery|winery|distillery|airline|airlines|militia|militias|gang|cartel|charity|nightclub|consultancy|foundation|startup|conglomerate|movement|party|supermarket|supermarkets|orchestra|publisher|carmaker|steelmaker|bank|syndicate|nonprofit|thinktank)$/;
const KINDS_OF_TWO =
  /^(?:law firm|think tank|news (?:agency|site|website|outlet|channel)|football club|soccer club|rugby club|cricket club|trade union|supermarket chain|hotel chain|restaurant chain|rebel group|militant group|armed group|advocacy group|rights group|mercenary group|animal (?:rescue|shelter|sanctuary)|record label|radio station|television (?:station|channel)|tv (?:station|channel)|mining company|oil company|insurance company|shipping company)$/;

/** "from her Grace home", "the Al-Basrin and Al-Kufr crossings". */
function placeBehind(walk: Walk, i: number, end: number): number {
  const { tokens } = walk.reading;
  const owned = OWNED.of(tokens[i - 1]);
  // "his Fine Gael constituency colleague"
  const known = walk.reading.infos[i]!.opensGazetteer ? gazetteerPhrase(walk.reading, i, end) : null;
  if (known?.to === end && known.entry.kind === 'organization') return NOT_HERE;
  const behind = tokens[end]?.lower ?? '';
  const home = owned && HOMES.test(behind);
  const joined = /^(?:and|or)$/.test(behind) && tokens[end + 1]?.capital && end + 1 < walk.end;
  const second = joined ? runEnd(walk, end + 1) : -1;
  const places = PLACES.test(behind) || (second > 0 && PLACES.test(tokens[second]?.lower ?? ''));
  if (!home && !places) return NOT_HERE;
  if (tokens[i]!.ordinary && walk.reading.initial[i]) return NOT_HERE;
  walk.push(i, end, 'place', home ? 4 : 3, 'place/kind-behind', {});
  return end;
}

/** "Salt Ridge mayor Tim Pell", "Skerry governor Ann Lee": the place before a local office. Not "Labour mayor Tim Pell". */
function placeOfOffice(walk: Walk, i: number, end: number): number {
  const { tokens, infos, words, initial } = walk.reading;
  const office = tokens[end]?.lower === 'deputy' || tokens[end]?.lower === 'police' ? end + 1 : end;
  if (office + 1 >= walk.end || end > i + 3 || !LOCAL_OFFICES.of(tokens[office]!)) return NOT_HERE;
  if (!tokens[office + 1]!.capital || (end === i + 1 && initial[i] && tokens[i]!.ordinary)) return NOT_HERE;
  for (let k = i; k < end; k++) {
    const { role, demonym, calendar, civil, shape, known, organizationHead, folded } = infos[k]!;
    if (role || demonym || calendar || civil || shape !== 'capital' || organizationHead) return NOT_HERE;
    if (known?.kind === 'organization' || words.lists.notOrganizations.has(folded)) return NOT_HERE;
  }
  if (gazetteerPhrase(walk.reading, i, end)?.to === end || /^Nations?$/.test(tokens[end - 1]!.text))
    return NOT_HERE;
  walk.push(i, end, 'place', 4, 'place/of-office', {});
  return end;
}

const LOCAL_OFFICES = formTest(
  /^(?:mayor|governor|sheriff|councillor|councilman|councilwoman|councilor|alderman|alderwoman|selectman|magistrate|coroner|chief|superintendent|farmer|fisherman|resident|native|villager|shopkeeper|homeowner|rancher)$/,
);

/** "the River Dare", "Lake Osoro", "Barangay Tilo": what a place is comes before its name. Not "River Hart" the actor. */
function water(walk: Walk, i: number, end: number): number {
  const { tokens, infos } = walk.reading;
  const { text } = tokens[i]!;
  const led = tokens[i - 1]?.lower ?? '';
  if (!(text === 'River' ? led === 'the' || led === 'rivers' : HEADS_FIRST.test(text)) || end === i + 1)
    return NOT_HERE;
  for (let k = i + 1; k < end; k++) {
    const { organizationHead, placeHead, shape, role, calendar } = infos[k]!;
    if (organizationHead || placeHead || role || calendar || shape !== 'capital') return NOT_HERE;
  }
  if (end > i + 3 || (text !== 'River' && end < walk.end && infos[end]!.speech)) return NOT_HERE;
  walk.push(i, end, 'place', 4, 'place/head-first', {});
  return end;
}

const HEADS_FIRST = /^(?:Lake|Mount|Mt|Mt\.|Loch|Lough|Barangay|Purok|Sitio|Kampung|Jalan|Lorong)$/;

/** "Ann Roe, 34, of Mill Lane, Ossingham, denied": the town behind the street. */
function townOfStreet(walk: Walk, i: number, end: number): number {
  const { tokens, infos } = walk.reading;
  if (tokens[i - 1]?.text !== ',' || i - 4 < walk.from || end > i + 3) return NOT_HERE;
  if (!STREETS.test(tokens[i - 2]!.text) || !tokens[i - 3]!.capital) return NOT_HERE;
  if (!/^[,.;)]$/.test(tokens[end]?.text ?? '.') || infos[i]!.role || infos[i]!.civil) return NOT_HERE;
  let of = i - 4;
  while (of > walk.from && of > i - 7 && tokens[of]!.capital) of--;
  if (!/^(?:of|in|at|on)$/.test(tokens[of]!.lower)) return NOT_HERE;
  walk.push(i, end, 'place', 4, 'place/of-street', {});
  return end;
}

const STREETS =
  /^(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Way|Court|Gardens|Square|Rise|Walk)$/;

/** "told Vellum last year", "told Vellum in an interview": what carried the words. */
function toldTo(walk: Walk, i: number, end: number): number {
  const { tokens, infos } = walk.reading;
  if (i === walk.from || end > i + 3) return NOT_HERE;
  const article = tokens[i - 1]!.lower === 'the' && i - 1 > walk.from;
  if (!/^(?:told|tells)$/.test(tokens[article ? i - 2 : i - 1]!.lower)) return NOT_HERE;
  // "told the Tarn Echo that": nobody but a body has the article and a name.
  if (article) {
    for (let k = i; k < end; k++) {
      const { role, demonym, civil, calendar, group, shape, kind, kinds, known, placeHead } = infos[k]!;
      if (role || demonym || civil || calendar || group || kind || kinds || placeHead) return NOT_HERE;
      if (shape !== 'capital' || (known && end === i + 1)) return NOT_HERE;
    }
    if (end === i + 1 || infos[end]?.organizationHead || tokens[end]?.tag === 'noun') return NOT_HERE;
    walk.push(i, end, 'organization', 2.5, 'organization/told', {});
    return end;
  }
  if (end > i + 2) return NOT_HERE;
  const next = `${tokens[end]?.lower} ${tokens[end + 1]?.lower}`;
  if (!MEDIA_TIMES.test(next) || end >= walk.end) return NOT_HERE;
  for (let k = i; k < end; k++) {
    const { role, demonym, civil, calendar, firstName, lastName, opensGazetteer, shape } = infos[k]!;
    if (role || demonym || civil || calendar || shape !== 'capital') return NOT_HERE;
    if (firstName || lastName || opensGazetteer) return NOT_HERE;
  }
  walk.push(i, end, 'organization', 2.5, 'organization/told', {});
  return end;
}

const MEDIA_TIMES =
  /^(?:(?:last|on|this) (?:year|month|week|night|morning|evening|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:hours|minutes|days|moments|shortly) (?:later|after|afterwards)|yesterday [a-z.,]+|in (?:an?|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|earlier this|this (?:week|month|year)|at the)$/;

/** "HMS Kestrel", "MV Skerry": a vessel is no body. */
function vessel(walk: Walk, i: number, end: number): number {
  return end > i + 1 && VESSELS.test(walk.reading.tokens[i]!.text) ? end : NOT_HERE;
}

const VESSELS = /^(?:HMS|USS|SS|MV|RMS|INS|HMAS|HMCS|HMNZS|RRS|USNS|USCGC|KRI|BRP|MT|FV)$/;

const HOMES =
  /^(?:home|farm|flat|apartment|villa|house|residence|mansion|estate|ranch|hometown|constituency|headquarters|compound|farmhouse|cottage|studio|residency)$/;
const PLACES =
  /^(?:crossings|districts|provinces|neighbourhoods|neighborhoods|suburbs|governorates|prefectures|checkpoints|villages|townships|peninsulas|valleys|islands|counties|junctions|highways|rivers|mountains|crossing|governorate|prefecture)$/;

/** "Grayson County, Ky.": the postal letters of a state behind a comma. */
function stateLetters(walk: Walk, i: number): number {
  const { tokens } = walk.reading;
  if (tokens[i - 1]?.text !== ',' || !tokens[i - 2]?.capital || i - 2 < walk.from) return NOT_HERE;
  const bare = tokens[i]!.text.replace(/\.$/, '');
  const dotted = tokens[i]!.text.endsWith('.') || tokens[i + 1]?.text === '.';
  if (!dotted || !STATES.test(bare)) return NOT_HERE;
  walk.push(i, i + 1, 'place', 4, 'place/state-letters', {});
  return i + 1;
}

const STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Wisc|Penn|Nebr|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|N\.B|N\.S|N\.L|P\.E\.I|B\.C|Ont|Que|Alta|Sask|Man)$/;
