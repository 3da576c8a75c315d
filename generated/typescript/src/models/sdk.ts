// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Sdk. */

/** The language or system that a client library is for. */
export type SdkLanguage =
  | "cs"
  | "java"
  | "android"
  | "objectivec"
  | "angular"
  | "ruby"
  | "python"
  | "php"
  | "nodejs"
  | "go"
  | (string & {});

/** The documented values of `SdkLanguage`. */
export const SdkLanguages = {
  /** C#. */
  CS: "cs",
  /** Java. */
  JAVA: "java",
  /** Java on Android. */
  ANDROID: "android",
  /** Objective-C. */
  OBJECTIVEC: "objectivec",
  /** Angular. */
  ANGULAR: "angular",
  /** Ruby. */
  RUBY: "ruby",
  /** Python. */
  PYTHON: "python",
  /** PHP. */
  PHP: "php",
  /** Node.js. */
  NODEJS: "nodejs",
  /** Go. */
  GO: "go",
} as const;
