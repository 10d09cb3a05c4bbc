/**
 * Learns what each observation of a possible speaker weighs (src/extraction/speakers/data) from annotated articles, and
 * says by ten-fold cross-validation over articles how often the rules alone and the weighed choice are right.
 * Usage: node bench/extraction/speakers/train.ts [--write] [--penalty N] [--test FOLDER]... [FOLDER...]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MARGIN } from '../../../src/extraction/speakers/choose-speaker.ts';
import type { Weights } from '../../../src/extraction/speakers/speaker-model.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { crossValidate, type Judgement, judge } from './cross-validate.ts';
import { examplesOf } from './examples.ts';
import { learnWeights } from './learn-weights.ts';

const FOLDS = 10;
const OWN = ['bench/extraction/articles/fr', 'bench/extraction/articles/en'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    penalty: { type: 'string', default: '6' },
    margin: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
  },
});
const penalty = Number(values.penalty);
const folders = positionals.length > 0 ? positionals : OWN;
const examples = (await Promise.all(folders.map(examplesOf))).flat();
const tested = (await Promise.all(values.test.map(examplesOf))).flat();

for (const language of LANGUAGES) {
  const margin = values.margin === undefined ? MARGIN[language] : Number(values.margin);
  const own = examples.filter((example) => example.language === language);
  if (own.length === 0) continue;
  print(`${language}, cross-validated`, own.length, crossValidate(own, { folds: FOLDS, penalty, margin }));
  const weights = learnWeights(own, penalty);
  const held = tested.filter((example) => example.language === language);
  if (held.length > 0)
    print(
      `${language}, test`,
      held.length,
      held.map((example) => judge(example, weights, margin)),
    );
  if (values.write) write(language, weights);
}

function print(title: string, count: number, judgements: readonly Judgement[]): void {
  const line = (name: string, of: readonly Judgement[]) => {
    const share = (key: 'rules' | 'weighed') =>
      ((100 * of.filter((each) => each[key]).length) / of.length).toFixed(1);
    const mended = of.filter(({ rules, weighed }) => weighed && !rules).length;
    const spoiled = of.filter(({ rules, weighed }) => rules && !weighed).length;
    console.log(
      `  ${name.padEnd(8)} ${String(of.length).padStart(4)}  ${share('rules')} -> ${share('weighed')}  +${mended} -${spoiled}`,
    );
  };
  console.log(`${title}: ${count} questions; right by rules -> weighed`);
  line('all', judgements);
  for (const [form, of] of Map.groupBy(judgements, ({ form }) => form)) line(form, of);
}

function write(language: string, weights: Weights): void {
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const);
  const kept = Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
  const file = new URL(`../../../src/extraction/speakers/data/weights.${language}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}
