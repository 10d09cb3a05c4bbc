import { inject } from 'vitest';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { excerptsContract } from './excerpts-contract.ts';

excerptsContract('Neo4j', () => openEmptyNeo4j(inject('neo4j')));
