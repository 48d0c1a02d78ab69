/**
 * Stands in for the part of n8n that keeps credentials: it gives out what a test put in, and signs requests as the
 * credential's own `authenticate` says, with n8n's own resolution of expressions.
 */
exports.credentialsHelperFor = (loader, credentials) => {
	const dataOf = (type) => {
		if (Object.hasOwn(credentials, type)) return credentials[type];
		throw new Error(`The test gave no credential of the type "${type}".`);
	};
	return {
		getParentTypes: () => [],
		getCredentialsProperties: () => [],
		isCredentialUsableByNode: () => true,
		preAuthentication: async () => undefined,
		getDecrypted: async (_additionalData, _nodeCredentials, type) => ({ ...dataOf(type) }),
		getCredentials: async (_nodeCredentials, type) => ({ type }),
		updateCredentials: async () => {},
		async authenticate(data, type, request, workflow, node) {
			const { authenticate } = loader.getCredential(type).type;
			const resolve = (value) =>
				typeof value === 'string'
					? workflow.expression.getSimpleParameterValue(node, value, 'internal', {
							$credentials: data,
						})
					: value;
			const signed = { ...request };
			for (const [part, values] of Object.entries(authenticate.properties)) {
				signed[part] = { ...signed[part] };
				for (const [name, value] of Object.entries(values)) signed[part][name] = resolve(value);
			}
			return signed;
		},
	};
};
