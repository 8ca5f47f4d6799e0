import { createClient } from '@sanity/client';
import { describeClientContract } from './client-contract.ts';

describeClientContract('@sanity/client 8', createClient);
