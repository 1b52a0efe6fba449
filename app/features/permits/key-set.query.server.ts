import { publicKeys } from '#app/infra/seal/seal-keys.server';

export const sealKeySet = () => ({ keys: publicKeys() });
