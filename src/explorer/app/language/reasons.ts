/**
 * Reasons and notices come from the server in English. Those below are said in French; one that is not among them stays as
 * it came. Names and words of the question, in $1 and $2, are left alone.
 */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  // Why a claim was found.
  [/^subject (.+)$/, 'sujet : $1'],
  [/^object (.+)$/, 'objet : $1'],
  [/^about (.+)$/, 'à propos de $1'],
  [/^names (.+)$/, 'nomme $1'],
  [/^said by a (.+)$/, 'dit par : $1'],
  [/^said by who denies it$/, 'dit par qui le dément'],
  [/^said by (.+)$/, 'dit par $1'],
  [/^said for (.+)$/, 'dit au nom de $1'],
  [/^published by (.+)$/, 'publié par $1'],
  [/^speaks of (.+)'s side$/, 'parle du côté de $1'],
  [/^predicate (.+)$/, 'sens du verbe : $1'],
  [/^words of (.+)$/, 'mots de $1'],
  [/^word (.+) in the object$/, 'mot « $1 » dans l’objet'],
  [/^word (.+) in the evidence$/, 'mot « $1 » dans la phrase citée'],
  [/^word (.+)$/, 'mot « $1 »'],
  [/^(.+) acts$/, '$1 agit'],
  [/^(.+), the opposite of (.+)$/, '« $1 », le contraire de « $2 »'],
  [/^(.+), a kind of (.+)$/, '« $1 », une sorte de « $2 »'],
  [/^(.+) takes in (.+)$/, '« $1 » comprend « $2 »'],
  [/^denied$/, 'démenti'],
  [/^affirmed$/, 'affirmé'],
  [/^stated$/, 'dit sans réserve'],
  [/^hedged$/, 'au conditionnel'],
  [/^intended$/, 'annoncé'],
  [/^conditional$/, 'sous condition'],
  [/^gives a figure$/, 'donne un chiffre'],
  [/^in an article on the subject$/, 'dans un article sur le sujet'],
  [/^near in meaning \((.+)\)$/, 'proche par le sens ($1)'],
  // What relates two claims.
  [/^much in common$/, 'beaucoup en commun'],
  [/^adds a figure$/, 'ajoute un chiffre'],
  [/^adds a time$/, 'ajoute une date'],
  [/^adds details$/, 'ajoute des précisions'],
  [/^adds a remark$/, 'ajoute une remarque'],
  [/^adds (.+)$/, 'ajoute : $1'],
  [/^says all that the other says, and more$/, 'dit tout ce que dit l’autre, et davantage'],
  [/^(.+) is a kind of (.+)$/, '« $1 » est une sorte de « $2 »'],
  [/^one sentence denies what the other says$/, 'une phrase nie ce que dit l’autre'],
  [/^incompatible figures: (.+) and (.+)$/, 'chiffres incompatibles : $1 et $2'],
  [/^opposite predicates: (.+) and (.+)$/, 'verbes contraires : $1 et $2'],
  [/^(.+) exclude each other$/, 's’excluent : $1'],
  [/^(.+): one or the other holds$/, '$1 : c’est l’un ou l’autre'],
  [/^it happens once, in one place$/, 'cela n’arrive qu’une fois, en un seul lieu'],
  [/^it happens once: (.+) and (.+)$/, 'cela n’arrive qu’une fois : $1 et $2'],
  [/^what one says, the other takes back: (.+)$/, 'l’une retire ce que dit l’autre : $1'],
  [/^one rejects what the other says$/, 'l’une rejette ce que dit l’autre'],
  [/^never so much is the most$/, '« jamais autant » est le plus'],
  [/^only one can be the first$/, 'un seul peut être le premier'],
  [/^who left an office holds it no more$/, 'qui a quitté une fonction ne l’exerce plus'],
  [
    /^small words or changed places turn what is said$/,
    'de petits mots ou l’ordre des noms renversent ce qui est dit',
  ],
  // What ties an article to its origin.
  [/^own reporting$/, 'travail propre'],
  [/^another version at the same address$/, 'autre version à la même adresse'],
  [/^near-copy$/, 'copie presque à l’identique'],
  [/^same wire credit and shared sentences$/, 'même agence créditée, phrases communes'],
  [/^translation$/, 'traduction'],
  [/^retold from another language$/, 'repris d’une autre langue'],
  [/^the same names and numbers in another language$/, 'mêmes noms et chiffres dans une autre langue'],
  [/^large part shared$/, 'grande partie commune'],
  [/^part shared$/, 'partie commune'],
  // What a pair to review has in common.
  [
    /^the same subject, predicate and object, other details$/,
    'mêmes sujet, verbe et objet, autres précisions',
  ],
  [/^names and numbers in common$/, 'noms et chiffres en commun'],
  [/^shared sentences$/, 'phrases communes'],
  [/^(.+) = (.+): (.+)$/, '$1 = $2 : $3'],
  // Notices of an answer.
  [/^no entity named "(.+)" in the graph$/, 'rien ni personne du nom de « $1 » dans le graphe'],
  [
    /^no claim answers this; try other words, or fewer$/,
    'aucune affirmation n’y répond ; essayez moins de mots, ou d’autres',
  ],
  [/^searched by words alone: (.+)$/, 'cherché par les mots seulement : $1'],
];

/** A reason or notice of the server in the language of the interface. */
export function reasonIn(language: 'en' | 'fr', reason: string): string {
  if (language === 'en') return reason;
  const found = FRENCH.find(([pattern]) => pattern.test(reason));
  return found ? reason.replace(found[0], found[1]) : reason;
}
