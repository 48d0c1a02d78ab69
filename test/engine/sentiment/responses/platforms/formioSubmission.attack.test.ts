import { formioSubmission } from '../../../../../engine/sentiment/responses/platforms/formioSubmission';
import { attackResponses } from '../attackResponses';
import { FORMIO_SUBMISSION } from './samples';

describe('a Form.io submission, attacked', () =>
	attackResponses(formioSubmission, FORMIO_SUBMISSION));
