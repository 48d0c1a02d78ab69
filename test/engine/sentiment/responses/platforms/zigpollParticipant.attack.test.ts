import { zigpollParticipant } from '../../../../../engine/sentiment/responses/platforms/zigpollResponse';
import { attackResponses } from '../attackResponses';
import { ZIGPOLL_PARTICIPANT } from './samples';

describe('a Zigpoll participant, attacked', () =>
	attackResponses(zigpollParticipant, ZIGPOLL_PARTICIPANT));
