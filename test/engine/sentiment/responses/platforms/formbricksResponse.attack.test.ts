import { formbricksResponse } from '../../../../../engine/sentiment/responses/platforms/formbricksResponse';
import { attackResponses } from '../attackResponses';
import { FORMBRICKS_EVENT } from './samples';

describe('a Formbricks webhook, attacked', () =>
	attackResponses(formbricksResponse, FORMBRICKS_EVENT));
