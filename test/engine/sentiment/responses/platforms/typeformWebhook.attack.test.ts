import { typeformWebhook } from '../../../../../engine/sentiment/responses/platforms/typeformResponse';
import { attackResponses } from '../attackResponses';
import { TYPEFORM_WEBHOOK } from './samples';

describe('a Typeform webhook, attacked', () => attackResponses(typeformWebhook, TYPEFORM_WEBHOOK));
