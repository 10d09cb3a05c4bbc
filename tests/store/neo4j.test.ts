import { inject } from 'vitest';
import { storeContract } from './contract.ts';
import { openEmptyNeo4j } from './open-empty-neo4j.ts';

storeContract('Neo4j', () => openEmptyNeo4j(inject('neo4j')));
