// Names that the browsers have beside the standards' and Chrome's own.

/** Firefox: copies a value into the page's world (Xray vision). */
declare function cloneInto(value: unknown, scope: unknown, options?: { cloneFunctions: boolean }): any;

/** What the page script offers to our own code, by name. */
declare var inlogcode: Record<string, (request: any) => any> | undefined;

/** What people did in the page since a code was filled; see page-acts.js. */
declare var inlogcodeActs: { off: boolean; hand: boolean; send(): void } | undefined;
