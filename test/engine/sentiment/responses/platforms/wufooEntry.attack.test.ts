import { wufooEntry } from '../../../../../engine/sentiment/responses/platforms/wufooEntry';
import { attackResponses } from '../attackResponses';
import { WUFOO_ENTRY } from './samples';

describe('a Wufoo entry, attacked', () => attackResponses(wufooEntry, WUFOO_ENTRY));
