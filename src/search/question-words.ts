/** Words of questions, per language (data/questions.yml). */
import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
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
  Record<'intents' | 'deny' | 'hedged' | 'intended' | 'months' | 'filler', string>
>;

let tables: Record<Language, QuestionWords> | undefined;

export function questionWords(language: Language): QuestionWords {
  if (!tables) {
    const data = readYaml(readFileSync(new URL('./data/questions.yml', import.meta.url), 'utf8')) as Data;
    const tableOf = (own: Data[Language]): QuestionWords => ({
      intents: own.intents
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const blank = line.indexOf(' ');
          return {
            intent: line.slice(0, blank) as Question['intent'],
            pattern: new RegExp(line.slice(blank + 1)),
          };
        }),
      deny: new Set(listed(own.deny)),
      hedged: new Set(listed(own.hedged)),
      intended: new Set(listed(own.intended)),
      months: listed(own.months),
      filler: new Set(listed(own.filler)),
    });
    tables = { fr: tableOf(data.fr), en: tableOf(data.en) };
  }
  return tables[language];
}

function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
