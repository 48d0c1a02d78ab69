export interface PackedPackage {
	/** Where the tarball was unpacked. */
	folder: string;
	files: Array<{ path: string; bytes: number; text: string }>;
	remove(): void;
}

/** Packs the built package exactly as it is published, and unpacks it into a temporary folder. */
export function packPackage(): PackedPackage;
