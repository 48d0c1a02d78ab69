import { zigpollResponse } from '../../../../../engine/sentiment/responses/platforms/zigpollResponse';
import { attackResponses } from '../attackResponses';
import { ZIGPOLL_WORDS } from './samples';

describe('a Zigpoll response, attacked', () => attackResponses(zigpollResponse, ZIGPOLL_WORDS));
