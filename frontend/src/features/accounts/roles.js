/** Roles in an organisation, each with what the one before may do. */
export const ROLES = ['viewer', 'adviser', 'manager'];

export const INSTANCE_ROLES = ['coordinator', 'administrator'];

/** Enough to catch a forgotten end; the server decides. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
