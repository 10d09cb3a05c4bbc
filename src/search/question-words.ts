/** Words of questions, per language (data/questions.yml). */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../model/language.ts';
import type { Question } from './search.ts';

export interface QuestionWords {
  readonly intents: readonly { readonly intent: Question['intent']; readonly pattern: RegExp }[];
  readonly deny: ReadonlySet<string>;
  readonly hedged: ReadonlySet<string>;
  readonly intended: ReadonlySet<string>;
  readonly months: readonly string[];
  readonly filler: ReadonlySet<string>;
}

type Data = Record<
  Language,
  {
    intents: [Question['intent'], string][];
    deny: string[];
    hedged: string[];
    intended: string[];
    months: string[];
    filler: string[];
  }
>;

let tables: Record<Language, QuestionWords> | undefined;

export function questionWords(language: Language): QuestionWords {
  if (!tables) {
    const data = parse(readFileSync(new URL('./data/questions.yml', import.meta.url), 'utf8')) as Data;
    const tableOf = (own: Data[Language]): QuestionWords => ({
      intents: own.intents.map(([intent, pattern]) => ({ intent, pattern: new RegExp(pattern) })),
      deny: new Set(own.deny),
      hedged: new Set(own.hedged),
      intended: new Set(own.intended),
      months: own.months,
      filler: new Set(own.filler),
    });
    tables = { fr: tableOf(data.fr), en: tableOf(data.en) };
  }
  return tables[language];
}
