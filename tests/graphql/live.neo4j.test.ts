import { inject } from 'vitest';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { liveContract } from './live-contract.ts';

liveContract(
  'Neo4j',
  () => openEmptyNeo4j(inject('neo4j')),
  () => {
    const { uri, user, password } = inject('neo4j');
    return { store: uri, env: { NEO4J_USER: user, NEO4J_PASSWORD: password } };
  },
);
