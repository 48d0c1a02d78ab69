/** The stand-in for Klaviyo of the tests, on a thread of its own, so that its work does not count as the node's. */
import { parentPort } from 'node:worker_threads';
import klaviyo from '../test/support/klaviyoService.js';

const { address } = await klaviyo.startKlaviyoService();
parentPort.postMessage(address);
