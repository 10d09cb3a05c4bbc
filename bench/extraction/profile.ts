/**
 * Says where the time of extraction goes: its steps, and the files that take most themselves, as shares of the time in a warm
 * engine, sampled over our own articles.
 * Usage: node bench/extraction/profile.ts [--rounds 8]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import { extract } from '../../src/extraction/extract.ts';
import type { Language } from '../../src/model/language.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '8' } } });
const STEPS = ['analyse', 'findPassages', 'findNames', 'findFrames', 'attributeQuotes', 'findAssertions'];
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const MOST_FILES = 12;

const articles = LANGUAGES.flatMap((language) => {
  const folder = new URL(`articles/${language}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: `art_${name}`, language, text: readFileSync(new URL(name, folder), 'utf8') }));
});
const round = () => {
  for (const article of articles) extract(article);
};
round();
round();

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 300 });
await session.post('Profiler.start');
for (let i = 0; i < Number(values.rounds); i++) round();
const { profile } = await session.post('Profiler.stop');
session.disconnect();

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map(
  profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])),
);
const steps = new Map<string, number>();
const files = new Map<string, number>();
const samples = profile.samples ?? [];
const note = (of: Map<string, number>, name: string) => of.set(name, (of.get(name) ?? 0) + 1);
for (const sample of samples) {
  const { url } = nodes.get(sample)!.callFrame;
  note(files, /\/src\/(.+)$/.exec(url)?.[1] ?? (url || '(engine)'));
  for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
    const { functionName } = nodes.get(id)!.callFrame;
    if (!STEPS.includes(functionName)) continue;
    note(steps, functionName);
    break;
  }
}
const print = (title: string, of: ReadonlyMap<string, number>, most: number) => {
  console.log(title);
  for (const [name, count] of [...of].sort((a, b) => b[1] - a[1]).slice(0, most))
    console.log(`  ${((100 * count) / samples.length).toFixed(1).padStart(5)} %  ${name}`);
};
print('by step, with all it calls', steps, STEPS.length);
print('by file, its own code alone', files, MOST_FILES);
