import type { IDataObject } from 'n8n-workflow';
import { calendarDay } from '../../engine/dates/calendarDay';
import { createIsoDays } from '../../engine/dates/isoDays';
import { zoneOf } from '../../engine/dates/zone';
import { runWorkflow, type WorkflowRun } from '../support/n8nEngine';

const ROUTER = 'Segment Router';
const TIME_ZONE = 'Europe/Berlin';

/** Customers as RFM Score and CLTV Predict give them, invented. */
export function customers(
	count: number,
	change: (at: number) => IDataObject = () => ({}),
): IDataObject[] {
	return Array.from({ length: count }, (_, at) => ({
		customerId: `c${at}`,
		email: `customer${at}@example.com`,
		consent: 'subscribed',
		segment: at % 2 === 0 ? 'Loyal' : 'At Risk',
		...change(at),
	}));
}

export interface RouterRun extends WorkflowRun {
	/** What came out of each output, by its number. */
	outputs: IDataObject[][];
	hints: string[];
}

/** Runs the router on n8n's engine, with its second input where there is one. */
export async function runRouter(
	parameters: IDataObject,
	first: readonly IDataObject[],
	second?: readonly IDataObject[],
	staticData?: IDataObject,
): Promise<RouterRun> {
	const workflow = await runWorkflow(
		{
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger'),
				node('First', 'n8n-nodes-base.httpRequest'),
				node('Second', 'n8n-nodes-base.httpRequest'),
				{
					...node(ROUTER, 'n8n-nodes-customer-segmentation.segmentRouter'),
					parameters: parameters as never,
				},
			],
			connections: {
				Start: { main: [[main('First', 0), ...(second === undefined ? [] : [main('Second', 0)])]] },
				First: { main: [[main(ROUTER, 0)]] },
				...(second === undefined ? {} : { Second: { main: [[main(ROUTER, 1)]] } }),
			},
			pinData: {
				First: first.map((json) => ({ json })),
				Second: (second ?? []).map((json) => ({ json })),
			},
		},
		{ timezone: TIME_ZONE, staticData },
	);
	const [routed] = workflow.runsOf(ROUTER);
	return {
		...workflow,
		outputs: (routed?.outputs ?? []).map((items) => items.map(({ json }) => json)),
		hints: (routed?.hints ?? []).map(({ message }) => message),
	};
}

function node(name: string, type: string) {
	return {
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
	};
}

function main(name: string, index: number) {
	return { node: name, type: 'main' as const, index };
}

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** The day that was so many days ago in the workflow's time zone, in which it is tomorrow before midnight in UTC. */
export const dayAgo = (days: number) =>
	createIsoDays()(calendarDay(Date.now(), zoneOf(TIME_ZONE)) - days);
