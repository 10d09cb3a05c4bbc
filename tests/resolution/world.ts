/** A small world in which names, claims and articles meet in every way that resolution must tell apart. */
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { type ArticleSpec, makeInput } from './factory.ts';

const china = { name: 'Chine', kind: 'Place', country: 'CN' } as const;
const beijing = { name: 'Beijing', kind: 'Place', country: 'CN' } as const;
const russia = { name: 'Russie', kind: 'Place', country: 'RU' } as const;

const WIRE =
  'Le ministère a annoncé lundi une hausse du budget de la recherche spatiale pour l’année à venir. ' +
  'Les syndicats ont aussitôt dénoncé une mesure qu’ils jugent très insuffisante au regard des besoins. ' +
  'Une réunion est prévue la semaine prochaine avec les représentants des universités du pays tout entier. ' +
  'Selon le rectorat de la région, les premiers effets se feront sentir à la rentrée prochaine seulement.';

const SPECS: readonly ArticleSpec[] = [
  {
    outlet: 'Courrier du Nord',
    title: 'Drones',
    publishedAt: '2023-02-01',
    entities: [
      { name: 'Vladimir Poutine', descriptions: ['président russe'], gender: 'male' },
      china,
      russia,
      { name: 'Organisation du traité de l’Atlantique Nord', kind: 'Organization', aliases: ['OTAN'] },
    ],
    assertions: [
      {
        speaker: 'Vladimir Poutine',
        text: 'La Chine a livré des drones à la Russie',
        subject: 'Chine',
        predicate: 'livrer',
        predicateClass: 'supply',
        object: 'drones',
      },
      {
        speaker: 'Chine',
        kind: 'country',
        stance: 'DENIES',
        text: 'La Chine a livré des armes',
        subject: 'Chine',
        predicate: 'livrer',
        predicateClass: 'supply',
        object: 'armes',
      },
    ],
  },
  {
    outlet: 'The Harbour Post',
    language: 'en',
    title: 'Drones again',
    publishedAt: '2023-02-03',
    entities: [
      { name: 'Putin' },
      beijing,
      { name: 'NATO', kind: 'Organization' },
      { name: 'Hillary Clinton', gender: 'female' },
    ],
    assertions: [
      {
        speaker: 'Putin',
        text: 'Beijing delivered drones to Russia',
        subject: 'Beijing',
        predicate: 'deliver',
        predicateClass: 'supply',
        object: 'drones',
      },
      {
        speaker: 'NATO',
        text: 'Beijing delivered 40 drones',
        subject: 'Beijing',
        predicate: 'deliver',
        predicateClass: 'supply',
        object: 'drones',
        figures: [{ value: 40, unit: 'drone', bound: 'exact' }],
      },
    ],
  },
  {
    outlet: 'Le Fanal',
    title: 'Clinton',
    entities: [{ name: 'Clinton' }, { name: 'Bill Clinton', gender: 'male' }, china],
    assertions: [
      {
        speaker: 'Bill Clinton',
        text: 'La Chine a livré 12 drones',
        subject: 'Chine',
        predicate: 'livrer',
        predicateClass: 'supply',
        object: 'drones',
        figures: [{ value: 12, unit: 'drone', bound: 'exact' }],
      },
      {
        speaker: 'Clinton',
        text: 'La Chine fournit des drones à la Russie',
        subject: 'Chine',
        predicate: 'fournir',
        predicateClass: 'supply',
        object: 'drones',
      },
    ],
  },
  {
    outlet: 'Zeta',
    title: 'Names',
    entities: [
      { name: 'V. Poutine', descriptions: ['président russe'] },
      { name: 'Vladimir Putin', gender: 'male', descriptions: ['Russian president'] },
      { name: 'Jean Martin', descriptions: ['footballeur'] },
      { name: 'Martin' },
    ],
    assertions: [
      {
        speaker: 'un haut responsable',
        text: 'Jean Martin a signé un contrat',
        subject: 'Jean Martin',
        predicate: 'signer',
        predicateClass: 'sign',
        object: 'contrat',
      },
    ],
  },
  {
    outlet: 'Eta',
    title: 'More names',
    entities: [
      { name: 'Jean Martin', descriptions: ['ministre de la Santé'] },
      { name: 'Jean Martin' },
      { name: 'George Bush' },
      { name: 'George W. Bush', gender: 'male' },
    ],
    assertions: [
      {
        speaker: 'un haut responsable',
        text: 'Jean Martin a signé un contrat',
        subject: 'Jean Martin',
        predicate: 'signer',
        predicateClass: 'sign',
        object: 'contrat',
      },
    ],
  },
  {
    outlet: 'Theta',
    title: 'Bush',
    entities: [{ name: 'George H. W. Bush' }, { name: 'Clinton', gender: 'female' }, { name: 'Poutine' }],
  },
  { outlet: 'Agence', title: 'Wire', text: WIRE, publishedAt: '2023-03-01', credits: ['AFP'] },
  {
    outlet: 'Reprint',
    title: 'Wire reprinted',
    text: `${WIRE} (avec AFP)`,
    publishedAt: '2023-03-02',
    credits: ['AFP'],
  },
  { outlet: 'Reprint Two', title: 'Wire again', text: `À lire. ${WIRE}`, publishedAt: '2023-03-02' },
  {
    outlet: 'Corrected',
    url: 'https://example.org/a',
    title: 'First',
    publishedAt: '2023-04-01',
    text: 'Un premier texte sur la pêche au thon dans le golfe.',
    entities: [],
  },
  {
    outlet: 'Corrected',
    url: 'https://example.org/a',
    title: 'First',
    publishedAt: '2023-04-01',
    modifiedAt: '2023-04-02',
    text: 'Un second texte, corrigé, sur la pêche au thon rouge dans le golfe de Gascogne.',
    entities: [],
  },
];

export function world(): ResolutionInput[] {
  return SPECS.map(makeInput);
}
