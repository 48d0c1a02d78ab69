import { surveyMonkeyResponse } from '../../../../../engine/sentiment/responses/platforms/surveyMonkeyResponse';
import { attackResponses } from '../attackResponses';
import { SURVEYMONKEY_RESPONSE } from './samples';

describe('a SurveyMonkey response, attacked', () =>
	attackResponses(surveyMonkeyResponse, SURVEYMONKEY_RESPONSE));
