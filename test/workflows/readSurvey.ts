import type {
	IConnections,
	IDataObject,
	INode,
	INodeExecutionData,
	NodeParameterValueType,
} from 'n8n-workflow';
import { runWorkflow, type NodeRun, type RunOptions } from '../support/n8nEngine';

export interface SurveyOptions extends Pick<RunOptions, 'signal' | 'onNodeStart'> {
	/** Of Survey Sentiment. */
	parameters?: Record<string, NodeParameterValueType>;
	/** Settings of the node itself, such as what to do on an error. */
	settings?: Partial<INode>;
	/** Address of a service that talks like OpenAI's, for a chat model at the node's Model input. */
	model?: string;
}

export interface SurveyRun extends NodeRun {
	responses: INodeExecutionData[];
	summary: INodeExecutionData[];
	rejected: INodeExecutionData[];
	/** The hints' texts. */
	hintTexts: string[];
}

/** Runs Manual Trigger → Answers (pinned) → Survey Sentiment on n8n's engine. */
export async function readSurvey(
	answers: readonly object[],
	{ parameters, settings, model, signal, onNodeStart }: SurveyOptions = {},
): Promise<SurveyRun> {
	const nodes: INode[] = [
		node('Start', 'n8n-nodes-base.manualTrigger'),
		node('Answers', 'n8n-nodes-base.httpRequest'),
		{
			...node('Survey Sentiment', 'n8n-nodes-customer-segmentation.surveySentiment'),
			parameters: { ...parameters },
			...settings,
		},
	];
	const connections: IConnections = {
		Start: { main: [[{ node: 'Answers', type: 'main', index: 0 }]] },
		Answers: { main: [[{ node: 'Survey Sentiment', type: 'main', index: 0 }]] },
	};
	if (model !== undefined) {
		nodes.push({
			...node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi'),
			parameters: { baseUrl: model },
		});
		connections.Model = {
			ai_languageModel: [[{ node: 'Survey Sentiment', type: 'ai_languageModel', index: 0 }]],
		};
	}
	const run = await runWorkflow(
		{
			nodes,
			connections,
			pinData: { Answers: answers.map((json) => ({ json: json as IDataObject })) },
		},
		{ timezone: 'Europe/Berlin', signal, onNodeStart },
	);
	const result = run.runOf('Survey Sentiment');
	const [responses = [], summary = [], rejected = []] = result.outputs;
	const hintTexts = result.hints.map(({ message }) => message);
	return { ...result, responses, summary, rejected, hintTexts };
}

function node(name: string, type: string): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {} };
}
