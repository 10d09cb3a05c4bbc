import { inject } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { liveContract } from './live-contract.ts';

liveContract(
  'Neo4j',
  () => openEmptyNeo4j(inject('neo4j')),
  () => {
    const { uri, user, password } = inject('neo4j');
    return openNeo4jStore(uri, user, password);
  },
);
