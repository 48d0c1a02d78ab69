export interface PackedFile {
	path: string;
	bytes: number;
	text: string;
	/** The modules that it asks for when it is loaded, those of the package by their paths in it. */
	requires: string[];
	/** And those that it asks for when it is first used. */
	requiresLater: string[];
}

export interface PackedPackage {
	/** Where the tarball was unpacked. */
	folder: string;
	files: PackedFile[];
	remove(): void;
}

/** Packs the built package exactly as it is published, and unpacks it into a temporary folder. */
export function packPackage(): PackedPackage;
