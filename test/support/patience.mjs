/** Longer than whatever a test waits for, so that what is missing is told by its name. */
jest.setTimeout(240_000);
