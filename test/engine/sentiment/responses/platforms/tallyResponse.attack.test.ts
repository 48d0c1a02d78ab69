import { tallyResponse } from '../../../../../engine/sentiment/responses/platforms/tallyResponse';
import { attackResponses } from '../attackResponses';
import { TALLY_WEBHOOK } from './samples';

describe('a Tally webhook, attacked', () => attackResponses(tallyResponse, TALLY_WEBHOOK));
