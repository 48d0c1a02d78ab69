import { formstackSubmission } from '../../../../../engine/sentiment/responses/platforms/formstackSubmission';
import { attackResponses } from '../attackResponses';
import { FORMSTACK_SUBMISSION } from './samples';

describe('a Formstack submission, attacked', () =>
	attackResponses(formstackSubmission, FORMSTACK_SUBMISSION));
