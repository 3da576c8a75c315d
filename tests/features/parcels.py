"""A document with members of every kind, and what is read and sent by its client."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

SPEC = """
servers: [{url: http://127.0.0.1:1}]
paths:
  /parcels/{number}:
    get:
      operationId: parcels.get
      parameters:
        - {name: number, in: path, required: true, schema: {type: number}}
        - {name: skip, in: query, schema: {type: number, format: double}}
      responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}}}}}
    put:
      operationId: parcels.put
      parameters: [{name: number, in: path, required: true, schema: {type: number}}]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [parcel], properties: {parcel: {$ref: "#/components/schemas/Parcel"}}}}}}
      responses: {"204": {description: Done.}}
  /sellers:
    get:
      operationId: parcels.sellers
      responses: {"200": {description: OK., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Seller"}}}}}}
components:
  schemas:
    Seller: {anyOf: [{$ref: "#/components/schemas/Person"}, {$ref: "#/components/schemas/Firm"}]}
    Parcel:
      type: object
      properties:
        number: {type: number}
        weights: {type: array, items: {type: number}}
        price: {type: [number, "null"]}
        pieces: {type: integer}
        tax: {type: number, enum: [0, 0.5, 7]}
        mixed: {type: [integer, number, string]}
        sent_at: {type: string, format: date-time}
        seller: {anyOf: [{$ref: "#/components/schemas/Person"}, {$ref: "#/components/schemas/Firm"}]}
        paid: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Transfer"}]}
        usage: {anyOf: [{$ref: "#/components/schemas/Person"}, {nullable: true}]}
        level: {anyOf: [{type: string, enum: [low, high]}, {nullable: true, description: None at all.}]}
        count: {oneOf: [{type: integer}, {enum: [null], nullable: true}]}
        crate: {$ref: "#/components/schemas/Crate"}
        label: {$ref: "#/components/schemas/Label"}
        code: {$ref: "#/components/schemas/Code"}
        score: {$ref: "#/components/schemas/Score"}
    Person: {type: object, required: [name], properties: {name: {type: string}, born: {type: integer}}}
    Firm: {type: object, required: [vat], properties: {vat: {type: string}, founded: {type: integer}}}
    Card: {type: object, properties: {number: {type: string}}}
    Transfer: {type: object, required: [iban], properties: {iban: {type: string}, bank: {type: string}}}
    Crate:
      oneOf: [{$ref: "#/components/schemas/Photo"}]
    Photo:
      type: object
      required: [kind, data, checksum]
      properties: {kind: {const: photo}, data: {type: string, writeOnly: true}, checksum: {type: string, readOnly: true}}
    Label:
      oneOf: [{$ref: "#/components/schemas/Plain"}, {$ref: "#/components/schemas/Fancy"}]
      discriminator: {propertyName: form, mapping: {plain: "#/components/schemas/Plain", fancy: "#/components/schemas/Fancy"}}
    Plain: {type: object, additionalProperties: false, required: [form, text], properties: {form: {type: string, enum: [plain]}, text: {type: string}}}
    Fancy: {type: object, required: [art], properties: {art: {type: object}}}
    Code:
      oneOf: [{$ref: "#/components/schemas/Bar"}, {$ref: "#/components/schemas/Dots"}, {$ref: "#/components/schemas/Rings"}]
      discriminator: {propertyName: version, mapping: {"1": "#/components/schemas/Bar", "2": "#/components/schemas/Dots", "3": "#/components/schemas/Rings"}}
    Bar: {type: object, properties: {version: {type: integer, const: 1}, lines: {type: integer}}}
    Dots: {type: object, properties: {version: {type: integer, enum: [2]}, size: {type: integer}}}
    Score:
      oneOf:
        - allOf: [{type: object, properties: {type: {enum: [mark]}}}, {$ref: "#/components/schemas/Mark"}]
        - allOf: [{type: object, properties: {type: {enum: [label]}}}, {$ref: "#/components/schemas/Tagged"}]
    ScoreType: {type: string, enum: [mark, label, other]}
    Mark: {type: object, required: [type, of], properties: {type: {$ref: "#/components/schemas/ScoreType"}, of: {type: object, properties: {most: {type: integer}}}}}
    Tagged: {type: object, required: [type, of], properties: {type: {$ref: "#/components/schemas/ScoreType"}, of: {type: object, properties: {all: {type: boolean}}}}}
    Rings: {type: object, properties: {version: {type: integer}, width: {type: integer}}}
"""


def read(generated: GeneratedPackage, raw: dict[str, Any], **settings: Any) -> Any:
    """The parcel that a reply means."""
    return generated.exchange(lambda client: client.parcels.get(1), reply(json.dumps(raw).encode()), **settings)[0]


def sent(generated: GeneratedPackage, parcel: Any) -> Any:
    """The parcel that arrives when this one is sent."""
    return json.loads(generated.request_of(lambda client: client.parcels.put(1, parcel=parcel)).body)["parcel"]


def given(model: msgspec.Struct) -> dict[str, object]:
    """The members that a model was given."""
    return {
        name: each
        for name, each in msgspec.structs.asdict(model).items()
        if each is not None and each is not msgspec.UNSET
    }
