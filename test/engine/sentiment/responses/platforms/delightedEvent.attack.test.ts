import { delightedEvent } from '../../../../../engine/sentiment/responses/platforms/delightedResponse';
import { attackResponses } from '../attackResponses';
import { DELIGHTED_EVENT } from './samples';

describe('a Delighted webhook, attacked', () => attackResponses(delightedEvent, DELIGHTED_EVENT));
