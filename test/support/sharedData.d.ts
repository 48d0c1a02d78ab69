export interface SharedFile {
	/** Where it lies; it can be a folder. */
	path: string;
	text(): string;
	json(): unknown;
	/** One record a row, keyed by the header; every value is a string. */
	csv(): Array<Record<string, string>>;
}

/** A `describe` over one real file beside the repository, skipped by name where the file is not there. */
export function describeWithSharedData(
	path: string,
	title: string,
	define: (file: SharedFile) => void,
): void;
