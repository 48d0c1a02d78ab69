import { zendeskTicket } from '../../../../../engine/sentiment/responses/platforms/zendeskTicket';
import { attackResponses } from '../attackResponses';
import { ZENDESK_TICKET } from './samples';

describe('a Zendesk ticket, attacked', () => attackResponses(zendeskTicket, ZENDESK_TICKET));
