import { jotformSubmission } from '../../../../../engine/sentiment/responses/platforms/jotformSubmission';
import { attackResponses } from '../attackResponses';
import { JOTFORM_SUBMISSION } from './samples';

describe('a Jotform submission, attacked', () =>
	attackResponses(jotformSubmission, JOTFORM_SUBMISSION));
