import { jotformWebhook } from '../../../../../engine/sentiment/responses/platforms/jotformSubmission';
import { attackResponses } from '../attackResponses';
import { JOTFORM_WEBHOOK } from './samples';

describe('a Jotform webhook, attacked', () => attackResponses(jotformWebhook, JOTFORM_WEBHOOK));
