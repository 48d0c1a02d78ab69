/**
 * Runs workflows on n8n's own engine, inside this process: n8n-core's WorkflowExecute does the work, as it does in an
 * n8n that people use. This package is loaded from `dist`, as n8n loads an installed one.
 */
const { mkdtempSync, rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { exists, repositoryFolder } = require('./repository');
const { credentialsHelperFor } = require('./credentialsHelper');
const { standInFor } = require('./standInNodes');

const startingTypes = ['n8n-nodes-base.manualTrigger', 'n8n-nodes-base.scheduleTrigger'];

/** Loading takes seconds, once for all runs. */
let loading;

exports.runWorkflow = async (
	workflow,
	{ pinData, timezone, signal, onNodeStart, onMessage, credentials = {}, staticData } = {},
) => {
	loading ??= loadEngine();
	const { core, Workflow, nodeTypes, loader } = await loading;
	const nodes = structuredClone(workflow.nodes);
	const settings = { executionOrder: 'v1', ...workflow.settings };
	if (timezone !== undefined) settings.timezone = timezone;
	const { id, name = 'Untitled', connections } = workflow;
	const runnable = new Workflow({
		id,
		name,
		nodes,
		connections,
		nodeTypes,
		settings,
		staticData: JSON.parse(JSON.stringify(staticData ?? {})),
	});
	const startNode = startingTypes
		.map((type) => nodes.find((node) => node.type === type && !node.disabled))
		.find((node) => node !== undefined);
	if (startNode === undefined)
		throw new Error(`The workflow "${name}" has no trigger to start at.`);

	const hooks = new core.ExecutionLifecycleHooks('manual', '1', workflow);
	if (onNodeStart !== undefined) hooks.addHandler('nodeExecuteBefore', (node) => onNodeStart(node));
	const execution = new core.WorkflowExecute(
		{
			...additionalData(hooks, credentialsHelperFor(loader, credentials)),
			sendDataToUI: (_type, { messages }) => onMessage?.(...messages),
		},
		'manual',
	).run({
		workflow: runnable,
		startNode,
		pinData: withOwnItems({ ...workflow.pinData, ...pinData }),
	});
	const cancel = () => execution.cancel();
	if (signal?.aborted) cancel();
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		return resultOf(await execution, JSON.parse(JSON.stringify(runnable.staticData)));
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
};

/**
 * The engine insists on a folder of its own for a key that nothing here is encrypted with. It gets a temporary one,
 * which is gone again as soon as the engine has read it, and it logs nothing.
 */
async function loadEngine() {
	if (!exists('dist')) throw new Error('There is no dist folder: run "npm run build" first.');
	const userFolder = mkdtempSync(join(tmpdir(), 'n8n-engine-'));
	const restoreEnvironment = setEnvironment({
		N8N_USER_FOLDER: userFolder,
		N8N_LOG_LEVEL: 'silent',
	});
	try {
		const core = require('n8n-core');
		const { NodeHelpers, Workflow } = require('n8n-workflow');
		// n8n-core brings its own copy of the container in which its services live.
		const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di');
		Container.get(core.InstanceSettings);
		const loader = new core.PackageDirectoryLoader(repositoryFolder);
		await loader.loadAll();
		return { core, Workflow, loader, nodeTypes: nodeTypesOf(loader, NodeHelpers) };
	} finally {
		restoreEnvironment();
		rmSync(userFolder, { recursive: true, force: true });
	}
}

/** @returns a function that puts the environment back as it was. */
function setEnvironment(variables) {
	const before = Object.keys(variables).map((name) => [name, process.env[name]]);
	Object.assign(process.env, variables);
	return () => {
		for (const [name, value] of before) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	};
}

function nodeTypesOf(loader, NodeHelpers) {
	const ownPrefix = `${loader.packageName}.`;
	const typeOf = (type) =>
		type.startsWith(ownPrefix)
			? loader.getNode(type.slice(ownPrefix.length)).type
			: standInFor(type);
	return {
		getByName: typeOf,
		getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(typeOf(type), version),
		getKnownTypes: () => loader.known.nodes,
	};
}

/** The engine writes into the items that it is given; the `json` of each stays the caller's own object. */
function withOwnItems(pinData) {
	return Object.fromEntries(
		Object.entries(pinData).map(([node, items]) => [node, items.map((item) => ({ ...item }))]),
	);
}

/** What the engine asks its surroundings for. */
function additionalData(hooks, credentialsHelper) {
	const address = 'http://localhost';
	return {
		hooks,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		variables: {},
		credentialsHelper,
		instanceBaseUrl: address,
		restApiUrl: address,
		webhookWaitingBaseUrl: address,
		formWaitingBaseUrl: address,
		setExecutionStatus: () => {},
	};
}

function resultOf({ status, data }, staticData) {
	const { runData, error } = data.resultData;
	const runsOf = (node) => (Object.hasOwn(runData, node) ? runData[node].map(nodeRun) : []);
	return {
		status,
		error,
		staticData,
		runsOf,
		runOf(node) {
			const runs = runsOf(node);
			if (runs.length === 1) return runs[0];
			throw new Error(`The node "${node}" ran ${runs.length} times.`);
		},
	};
}

function nodeRun({ executionStatus, data, hints, error }) {
	return {
		status: executionStatus,
		outputs: (data?.main ?? []).map((items) => items ?? []),
		hints: hints ?? [],
		error,
	};
}
