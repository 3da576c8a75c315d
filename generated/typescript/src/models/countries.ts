// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Countries. */

import { IdName } from "./shared.ts";
import { either, list, nullable, object } from "../runtime/composites.ts";
import { boolean, flag, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A country that the API knows. */
export interface Country {
  /** A country as two letters, ISO 3166-1 alpha-2. */
  code: string;
  /** Name of the country. */
  value: string;
}

export const Country: Shape = [object, () => ({ code: text, value: text }), ["code", "value"]];

/** A country that an account can be opened for. */
export interface SendingCountry {
  /** Identifies the country, for `country_list_ids`. */
  id: number;
  /** Name of the country. */
  name: string;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  code: string;
  /** Part of the world. */
  region?: string | null;
}

export const SendingCountry: Shape = [
  object,
  () => ({ id: integer, name: text, code: text, region: text }),
  ["id", "name", "code"],
];

/** A country that the account may send to, and what it asks of senders. */
export interface GlobalSending {
  /** Identifies the country. */
  id: number;
  /** Name of the country. */
  name: string;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  code: string;
  /** Part of the world. */
  region?: string | null;
  /** When you agreed to the country's rules, if you did. */
  agreed_at?: Date | null;
  /** Which kind of registration the country asks for: 0, 1 or 2; their meaning is not documented. */
  sms_registration_type?: number | null;
  /** Who is registered as the sender, if anyone. */
  registration_entity?: IdName | null;
  /** How far your registration is. */
  registration_status?: IdName | null;
  /** Page that explains how to register. */
  registration_steps_url?: string | null;
  /** Number of the online form to register with. */
  jotform_id?: string | number | null;
  /** You cannot register at present. */
  block_registration?: boolean | null;
  /** New requests to register are not taken. */
  block_leads?: boolean | null;
  /** Sending to the country is limited until you register. */
  restricted_sending?: boolean | null;
  /** You may send on trial before you register. */
  trial_sending?: boolean | null;
  /** What a trial allows. */
  trial_sending_description?: string | null;
  /** The sender that messages on trial have. */
  trial_from_address?: string | null;
  /** The country has rules to agree to. */
  has_regulation_requirements?: boolean | null;
  /** Those rules in words. */
  regulation_requirements_description?: string | null;
}

export const GlobalSending: Shape = [
  object,
  () => ({
    id: integer,
    name: text,
    code: text,
    region: text,
    agreed_at: unixtime,
    sms_registration_type: integer,
    registration_entity: IdName,
    registration_status: IdName,
    registration_steps_url: text,
    jotform_id: [nullable, [either, text, integer]],
    block_registration: boolean,
    block_leads: boolean,
    restricted_sending: boolean,
    trial_sending: flag,
    trial_sending_description: text,
    trial_from_address: text,
    has_regulation_requirements: flag,
    regulation_requirements_description: text,
  }),
  ["id", "name", "code"],
];

/** Which countries. */
export interface CountrySelectionRequest {
  /** The countries, by their `id` in `countries.list_for_sending`. */
  country_list_ids: readonly number[];
}

export const CountrySelectionRequest: Shape = [
  object,
  () => ({ country_list_ids: [list, integer] }),
  ["country_list_ids"],
];
