import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { analyseResponses } from '../../engine/sentiment/analyseResponses';
import type { AnalysedResponse } from '../../engine/sentiment/analysedResponse';
import { applyModel } from '../../engine/sentiment/chatModel/applyModel';
import { askModel } from '../../engine/sentiment/chatModel/askModel';
import { modelVocabulary } from '../../engine/sentiment/chatModel/modelVocabulary';
import { planModel } from '../../engine/sentiment/chatModel/planModel';
import { reportModelPlan, reportModelRun } from '../../engine/sentiment/report/reportModel';
import { reportResponses } from '../../engine/sentiment/report/reportResponses';
import { reportSummary } from '../../engine/sentiment/report/reportSummary';
import type { SentimentSettings } from '../../engine/sentiment/sentimentSettings';
import { summarise } from '../../engine/sentiment/summary/summarise';
import { runInSlices, type SliceTimer } from '../../engine/slices/runInSlices';
import { runNode } from '../execution/runNode';
import { showHints } from '../execution/showHints';
import { sliceTimer } from '../execution/sliceTimer';
import { chatModelOf } from './chatModelOf';
import { outputItems } from './outputItems';
import { readParameters } from './readParameters';

const OUTPUTS = 3;

/** Reads the parameters, reads the answers in slices, asks the chat model where that is wanted, and writes the items. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, OUTPUTS, async () => await readAnswers(this));
}

async function readAnswers(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settings = readParameters(context);
	const timer = sliceTimer(context);
	const local = await runInSlices(analyseResponses(context.getInputData(0), settings), timer);
	const analysed =
		settings.engine === 'local'
			? local.analysed
			: await askedModel(context, local.analysed, settings, settings.engine, timer);
	const analysis = { ...local, analysed };
	const summary = await runInSlices(summarise(analysed, settings.summary), timer);
	const report = await runInSlices(reportResponses(analysis), timer);
	showHints(context, [...report, ...reportSummary(summary, settings)]);
	return await runInSlices(outputItems(analysis, summary, settings), timer);
}

async function askedModel(
	context: IExecuteFunctions,
	analysed: readonly AnalysedResponse[],
	settings: SentimentSettings,
	engine: 'unsureOnly' | 'model',
	timer: SliceTimer,
): Promise<AnalysedResponse[]> {
	const { below, mostCalls } = settings;
	const model = await chatModelOf(context);
	const plan = await runInSlices(planModel(analysed, { engine, below, mostCalls }), timer);
	showHints(context, reportModelPlan(plan, mostCalls));
	const run = await askModel(
		plan.batches,
		modelVocabulary(settings),
		model,
		() => timer.checkCancelled(),
		mostCalls,
	);
	timer.checkCancelled();
	showHints(context, reportModelRun(plan, run));
	return await runInSlices(applyModel(analysed, run.outcomes, plan.places), timer);
}
