import type { Reading } from './reading.ts';

export function isSaying(reading: Reading, i: number): boolean {
  const { tokens, infos } = reading;
  return sayingAt(reading, i) >= 0 || (infos[i - 1]?.speech === true && tokens[i - 1]!.tag === 'verb');
}

/** "He said", "…," she said: an English pronoun that says something, or opens its sentence as its subject. */
export function takesUpSubject(reading: Reading, i: number): boolean {
  const { tokens, analysis } = reading;
  if (isSaying(reading, i)) return true;
  const { from } = analysis.sentences[tokens[i]!.sentence]!;
  return i === from && /^(?:verb|auxiliary|adverb)$/.test(tokens[i + 1]?.tag ?? '');
}

/** Index of the verb of saying that a pronoun is the subject of, over auxiliaries and adverbs, else -1. */
export function sayingAt(reading: Reading, i: number): number {
  const { tokens, infos } = reading;
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const { tag } = tokens[k]!;
    if (infos[k]!.speech && tag !== 'noun') return k;
    if (tag !== 'auxiliary' && tag !== 'adverb' && tag !== 'negation') return -1;
  }
  return -1;
}

/** French "a poursuivi la directrice", "ajoute l'élue", "conclut": who says it has spoken just before. */
export function goesOn({ tokens }: Reading, from: number): boolean {
  const verb = tokens[from - 1];
  return (
    verb !== undefined &&
    /^(?:verb|participle)$/.test(verb.tag) &&
    GOING_ON.test(verb.lemma) &&
    !isPlural(verb.lower)
  );
}

const GOING_ON = /^(?:poursuivre|ajouter|continuer|enchaîner|conclure|compléter)$/;

function isPlural(form: string): boolean {
  return form.endsWith('ent');
}
