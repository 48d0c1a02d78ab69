import { surveyMonkeyResolved } from '../../../../../engine/sentiment/responses/platforms/surveyMonkeyResponse';
import { attackResponses } from '../attackResponses';
import { SURVEYMONKEY_RESOLVED } from './samples';

describe('a resolved SurveyMonkey response, attacked', () =>
	attackResponses(surveyMonkeyResolved, SURVEYMONKEY_RESOLVED));
