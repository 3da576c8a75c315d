/**
 * Constant data: operations and the API as a whole. All of it is literals, so that bundlers drop what nobody calls.
 * Where an operation needs code that most do not, its data refer to a function of the module that has this code.
 */

import type { BaseClient } from "./client.ts";
import type { CallError, CallFacts } from "./errors.ts";
import type { Shape } from "./shapes.ts";

/** What a second call does: nothing, nothing that the first has not done, or the same again. */
export type Safety = "safe" | "idempotent" | "unsafe";
export type Location = "path" | "query" | "header" | "cookie";

/** Writes a value that was encoded already; `style` is a style of OpenAPI, `*` if exploded, `+` with reserved characters. */
export type Writer = (name: string, value: unknown, style: string, location: Location) => string;

/** A parameter that is more than a shape. */
export interface Parameter {
  /** Its name on the wire, if that is not its key. */
  readonly wire?: string;
  readonly shape?: Shape;
  /** `styled` of styles.ts and a style, if that is not the default of the location: `[styled, "pipeDelimited"]`. */
  readonly as?: readonly [write: Writer, style: string];
}

/** Parameters by key, in the order of the document. */
export type Parameters = { readonly [key: string]: Shape | Parameter };

/** One entry of a query: its name, and both as text; a list has several. */
export type Entry = readonly [name: string, text: string];
/** Returns the path with its values, and the entries of the query that it has. */
export type PathWriter = (
  path: string,
  parameters: Parameters,
  values: Arguments,
) => readonly [path: string, entries: readonly Entry[]];
/** Returns the entries of the parameters that are given; `verbatim` is text in place of arguments, by the wire's names. */
export type QueryWriter = (
  parameters: Parameters,
  args: Arguments,
  verbatim: Readonly<Record<string, string>>,
) => readonly Entry[];
/** Adds parameters to headers. */
export type HeaderWriter = (headers: Headers, parameters: Parameters, args: Arguments) => void;
export type Arguments = Readonly<Record<string, unknown>>;

/** A body in bytes or as fetch takes it, with its media type; `undefined` lets fetch decide. */
export interface Encoded {
  readonly body: BodyInit | undefined;
  readonly type: string | undefined;
}

/** One form that a body can have. */
export interface Content {
  readonly type: string;
  readonly shape: Shape;
  /** `form` or `multipart` of forms.ts, `raw` of raw.ts; left out: JSON. */
  readonly write?: (value: unknown, content: Content) => Encoded;
  /** How members of a form are written, if not as usual: a style or a media type. */
  readonly encodings?: { readonly [member: string]: string };
}

/** Reads a reply that is not JSON; `INVALID` if it is. */
export type Reader = (response: Response, shape: Shape | undefined) => Promise<unknown>;

/** Returns the shape of a response, and what reads it if it is not JSON. */
export type ReplySelector = (operation: Operation, response: Response) => Pick<Operation, "returns" | "read">;

/** Where a list has its parts: `scheme` is `numbered`, `offset`, `cursor` or `linked` of page-schemes.ts. */
export interface Pages {
  readonly scheme: PageScheme;
  readonly items: string;
  readonly next?: string;
  readonly limit?: string;
  readonly total?: string;
  readonly page?: string;
  readonly current?: string;
  readonly last?: string;
  readonly offset?: string;
  readonly cursor?: string;
  readonly after?: string;
  readonly more?: string;
  readonly first?: number;
  /** `inBody` of page-places.ts, if the body says which page is asked for. */
  readonly write?: PageWriter;
  /** `followed` of page-places.ts; left out: only the query of a link is used. */
  readonly follow?: LinkResolver;
}
/** Returns the arguments with what the body has for a page. */
export type PageWriter = (operation: Operation, args: Arguments, resume: Readonly<Record<string, string>>) => Arguments;
/** Returns the URL of a link to the next page. */
export type LinkResolver = (client: BaseClient, operation: Operation, url: string, link: string) => string;
/** How a list gets from one page to the next; page-schemes.ts has one for each kind. */
export type PageScheme = (pages: Pages, reply: never) => unknown;

/** How a method for any number of items divides them: see batches.ts. */
export interface Batch {
  readonly items: string;
  readonly size: number;
  readonly results?: string;
  readonly status?: string;
  readonly success?: readonly string[];
  readonly stop?: readonly string[];
  readonly reference?: string;
  readonly match?: readonly string[];
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Left out: `safe`. */
  readonly safety?: Safety;
  /** `inPath` or `inTemplate` of paths.ts, and the parameters of the path, in the order of the arguments. */
  readonly params?: readonly [write: PathWriter, parameters: Parameters];
  /** `inQuery`, `inHeader` or `inCookie` of parameters.ts, and the parameters. */
  readonly query?: readonly [write: QueryWriter, parameters: Parameters];
  readonly header?: readonly [write: HeaderWriter, parameters: Parameters];
  readonly cookie?: readonly [write: HeaderWriter, parameters: Parameters];
  /** The body: a shape if it is JSON, or its form; left out: none. */
  readonly body?: Shape | Content;
  /** The forms of the body in place of `body`, and `select` of contents.ts, which chooses one. */
  readonly bodies?: readonly [select: ContentSelector, ...contents: Content[]];
  /** The key of the argument that is the whole body; left out: the members of the body are arguments. */
  readonly whole?: string;
  /** `membersOf` of members.ts, if not all arguments are members of the body under their names. */
  readonly members?: MemberSelector;
  /** The wire's names of members of the body with another key. */
  readonly renamed?: { readonly [key: string]: string };
  /** Arguments that are members of the body too, by the member: a parameter of the path by its name, or the key of another. */
  readonly shared?: { readonly [member: string]: string };
  /** Members of the body that are always sent. */
  readonly constants?: { readonly [member: string]: unknown };
  /** True: without arguments for it, no body is sent. */
  readonly bodyOptional?: true;
  /** The limits of the arguments; left out if there are none. */
  readonly limits?: Limits;
  /** The shape of the result, or of one item of a page or stream; left out: there is no result. */
  readonly returns?: Shape;
  /** `replyOf` of replies.ts, if the shape or the reader depends on the response. */
  readonly reply?: ReplySelector;
  /** Shapes of results by status, or `2XX`, if they differ; null: none. */
  readonly replies?: { readonly [status: string]: Shape | null };
  /** `readText`, `readBytes` or, if statuses differ, `readAny` of raw.ts; left out: JSON. */
  readonly read?: Reader;
  /** Readers of replies in other media types than the first. */
  readonly others?: { readonly [mediaType: string]: Reader };
  /** The `Accept` header; left out: that of JSON. */
  readonly accept?: string;
  /** True: no envelope around the result. */
  readonly bare?: true;
  /** Alternatives, each with the security schemes that it needs; left out: those of the API. */
  readonly security?: Security;
  /** Its server, if it is not that of the API. */
  readonly server?: string;
  /** Shapes of error bodies by status, range (`4XX`) or `default`, if they are not those of the API. */
  readonly errors?: { readonly [status: string]: Shape };
  /** Whether the document says of an error status that nothing was done (`x-sdk-refusal`). */
  readonly refusals?: { readonly [status: string]: boolean };
  readonly pages?: Pages;
  readonly pageSize?: number;
  /** True: a page may come without a list. */
  readonly itemsOptional?: true;
  /** The media type of a stream, and how it ends. */
  readonly streaming?: { readonly type: string; readonly end?: string; readonly endRequired?: true };
  /** `bulkOutcome` of outcomes.ts, and where the result says what became of each item. */
  readonly outcome?: readonly [add: OutcomeAdder, rule: OutcomeRule];
}

/** Where a result lists its items, and the values of their status that mean success. */
export interface OutcomeRule {
  readonly items: string;
  readonly status: string;
  readonly success: readonly string[];
}
/** Adds what became of each item to a result. */
export type OutcomeAdder = (result: object, rule: OutcomeRule, meanings: Config["meanings"]) => void;

export type MemberSelector = (operation: Operation, args: Arguments, path: Arguments) => Record<string, unknown>;
export type ContentSelector = (contents: readonly Content[], value: unknown, wanted: string | undefined) => Content;
export type LimitChecker = (limits: Limits, args: Readonly<Record<string, unknown>>) => void;

/** The limits of a value, and of those in it. */
export interface Limit {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly patterns?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Limit;
  readonly members?: Limits;
  /** The limits of an object by the value of its member `tag`. */
  readonly tag?: string;
  readonly tags?: Limits;
}
/** Limits by key of the argument or name of the member. */
export type Limits = { readonly [key: string]: Limit };

/** Alternatives, each with the names of the schemes that a call needs together; an empty one needs none. */
export type Security = readonly (readonly string[])[];

/** The members that every reply has: JSON pointers, and the codes of success. */
export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly data: string;
  readonly success: readonly string[];
}

/** A credential: the client's option, and its environment variable. */
export interface CredentialName {
  readonly option: string;
  readonly environment: string;
}

/** A security scheme. `key` is the name of an API key at its `location`, or of an HTTP authentication scheme. */
export interface Scheme {
  readonly name: string;
  /** `basic`, `bearer`, `http` or `apiKey` of auth.ts. */
  readonly type: CredentialWriter;
  readonly credentials: readonly CredentialName[];
  readonly location?: "header" | "query" | "cookie";
  readonly key?: string;
  /** `clientCredentials` of oauth.ts and its data. */
  readonly flow?: readonly [fetchToken: TokenFetcher, flow: Flow];
}

/** Adds credentials to headers, or returns text for the query. */
export type CredentialWriter = (
  scheme: Scheme,
  values: readonly string[],
  headers: Record<string, string>,
) => string | undefined;

/** The OAuth 2.0 client credentials grant: RFC 6749, 4.4. */
export interface Flow {
  /** It may be relative to the base URL. */
  readonly tokenUrl: string;
  readonly clientId: CredentialName;
  readonly clientSecret: CredentialName;
  /** The client's option for the scopes. */
  readonly scopes: string;
}
export type TokenFetcher = (client: BaseClient, scheme: Scheme, flow: Flow, context: TokenContext) => Promise<string>;
/** The call that needs the token. */
export interface TokenContext {
  readonly operation: Operation;
  readonly signal: AbortSignal;
  /** True: the last token was refused. */
  readonly renew: boolean;
}

/** A variable of the base URL. Without a default the caller must give a value. */
export interface ServerVariable {
  readonly name: string;
  readonly option: string;
  readonly default?: string;
  readonly values?: readonly string[];
}

/** The class of an error with a status. */
export type StatusErrorClass = new (message: string, facts?: Partial<CallFacts>, options?: ErrorOptions) => CallError;

/** Returns the message in the body of an error, what its code or status means, and its errors of fields. */
export type Explainer = (
  config: Config,
  response: { readonly status: number; readonly code: string | undefined; readonly body: unknown },
  message: string | undefined,
) => { readonly message: string | undefined; readonly meaning?: string | undefined; readonly fields?: string };

/** What is the same for every operation. */
export interface Config {
  /** Name and version, for `User-Agent`. */
  readonly agent: string;
  readonly baseUrl: string;
  /** The prefix of environment variables. */
  readonly environment: string;
  readonly variables?: readonly ServerVariable[];
  readonly schemes?: readonly Scheme[];
  readonly security?: Security;
  readonly envelope?: Envelope;
  /** The meanings of application codes. */
  readonly meanings?: { readonly [code: string]: string };
  /** The meanings of statuses, for replies whose code has none. */
  readonly statusMeanings?: { readonly [status: string]: string };
  /** `explain` of messages.ts; left out: errors have only the message in the envelope or in a usual member. */
  readonly explain?: Explainer;
  /** `checkLimits` of limits.ts; left out: limits are not checked. */
  readonly checkLimits?: LimitChecker;
  /** `serverUrl` of servers.ts, if the base URL has variables, is only a path, or some operations have servers of their own. */
  readonly server?: (client: BaseClient, own: string | undefined) => string;
  /** Error classes by status, range or `default`. */
  readonly statusErrors?: { readonly [status: string]: StatusErrorClass };
  /** The shapes of their bodies. */
  readonly errors?: { readonly [status: string]: Shape };
  /** Members of requests for the caller's own references. */
  readonly references?: readonly string[];
  /** What an error of fetch in a browser should say besides: where the API has its setting for origins. */
  readonly corsHint?: string;
}
