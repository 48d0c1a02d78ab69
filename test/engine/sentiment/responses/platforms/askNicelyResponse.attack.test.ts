import { askNicelyResponse } from '../../../../../engine/sentiment/responses/platforms/askNicelyResponse';
import { attackResponses } from '../attackResponses';
import { ASKNICELY_EVENT } from './samples';

describe('an AskNicely webhook, attacked', () =>
	attackResponses(askNicelyResponse, ASKNICELY_EVENT));
