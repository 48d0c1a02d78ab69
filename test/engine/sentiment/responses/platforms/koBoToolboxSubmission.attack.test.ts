import { koBoToolboxSubmission } from '../../../../../engine/sentiment/responses/platforms/koBoToolboxSubmission';
import { attackResponses } from '../attackResponses';
import { KOBOTOOLBOX_SUBMISSION } from './samples';

describe('a KoBoToolbox submission, attacked', () =>
	attackResponses(koBoToolboxSubmission, KOBOTOOLBOX_SUBMISSION));
