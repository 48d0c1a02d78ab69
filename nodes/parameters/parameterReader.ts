import type { IExecuteFunctions } from 'n8n-workflow';

/** Reads a parameter of the node as it stands for the first item; the fallback is for a parameter that is not shown. */
export type ParameterReader = (name: string, fallback: unknown) => unknown;

export function parameterReader(context: IExecuteFunctions): ParameterReader {
	return (name, fallback) => context.getNodeParameter(name, 0, fallback as string) as unknown;
}
