"""The table of rules.

A row has the id, the ratings for the wire and for code, and who is hurt, by initials (rules.py has them); what changed; why it
hurts; and what brings the rating down.
"""

from __future__ import annotations

OLD_NAME = "keep the old name in the document, or as a deprecated alias"
_REFUSED = "the server refuses what it accepted"
_OPTIONAL = "make it optional, or give it a default"
_MISSING = "programs that read it do not expect it to be missing"


TABLE: tuple[tuple[str, str, str, str], ...] = (
    # the client
    (
        "client-renamed -Mc",
        "the class of the client has another name",
        "programs import it",
        OLD_NAME,
    ),
    ("server-changed Mmw", "the server has another URL", "released clients call the old one", "keep the old URL alive"),
    (
        "operation-server-changed Mmw",
        "the operation has another server",
        "released clients call the old one",
        "keep the old URL alive",
    ),
    ("variable-added -mc", "the client takes a new argument for its server", "it has a default", ""),
    (
        "variable-added-required MMc",
        "the client needs a new argument for its server",
        "programs do not pass it",
        "give it a default",
    ),
    ("variable-removed -Mc", "the client no longer takes the argument", "programs pass it", ""),
    ("variable-required MMb", "the client needs the argument now", "programs may not pass it", "give it a default"),
    ("variable-optional -mc", "the argument has a default now", "no program must pass it", ""),
    (
        "variable-default-changed -mb",
        "the default of the server's variable changed",
        "programs that do not pass it reach another server",
        "",
    ),
    ("variable-value-removed MMw", "a value of the server's variable is no longer allowed", "programs may pass it", ""),
    ("variable-value-added -mn", "the server's variable has more values", "", ""),
    ("credential-added -mc", "the client takes another credential", "", ""),
    (
        "credential-removed MMc",
        "the client no longer takes the credential",
        "programs pass it",
        "keep the old security scheme as an alternative",
    ),
    ("scheme-added -mn", "there is another security scheme", "", ""),
    (
        "scheme-removed Mmw",
        "a security scheme is gone",
        "released clients send its credentials",
        "keep it as an alternative",
    ),
    (
        "scheme-changed Mmw",
        "credentials are sent in another way",
        "released clients send them in the old way",
        "keep the old scheme as an alternative",
    ),
    (
        "security-tightened MMw",
        "the call needs other credentials",
        "the credentials of programs no longer suffice",
        "keep the old scheme as an alternative",
    ),
    ("security-loosened mmb", "the call accepts more credentials, or needs none", "", ""),
    ("scopes-changed Mpw", "the call needs other scopes", "tokens of programs may not have them", ""),
    # operations
    ("operation-added mmn", "the operation is new", "", ""),
    (
        "operation-removed MMc",
        "the operation is gone",
        "programs call it",
        "deprecate it first, and remove it in a major release",
    ),
    ("operation-renamed -Mc", "the method has another name", "programs call it by the old one", OLD_NAME),
    ("operation-regrouped -Mc", "the method is in another group", "programs call it in the old one", OLD_NAME),
    (
        "operation-name-reassigned -Mb",
        "its old name now calls another operation",
        "programs compile and call something else",
        "give the other operation a name of its own",
    ),
    (
        "operation-moved Mmw",
        "the operation has another method or path",
        "released clients call the old one",
        "serve the old path as well, and release at once",
    ),
    ("operation-deprecated -mb", "the operation is deprecated", "programs get a warning", ""),
    ("operation-undeprecated -pn", "the operation is no longer deprecated", "", ""),
    (
        "safety-changed -mb",
        "the call is repeated after other failures than before",
        "repeating is a behaviour that programs rely on",
        "",
    ),
    (
        "form-changed -Mc",
        "the method returns a value, pages or a stream in place of what it returned",
        "programs read the result in the old way",
        "",
    ),
    ("batch-added -mn", "there is a method for any number of items", "", ""),
    ("batch-removed -Mc", "the method for any number of items is gone", "programs call it", ""),
    ("media-type-added mmn", "the body can have another media type", "", ""),
    (
        "media-type-removed Mmw",
        "the body can no longer have a media type",
        "released clients send it",
        "accept it for a while, and release at once",
    ),
    # arguments
    ("argument-added mmn", "there is a new optional argument", "", ""),
    ("argument-added-required MMc", "there is a new required argument", "programs do not pass it", _OPTIONAL),
    (
        "argument-removed mMc",
        "the argument is gone",
        "programs pass it, and an unknown argument is an error",
        "keep it, deprecated and ignored",
    ),
    ("argument-required MMc", "the argument is required now", "programs may leave it out", _OPTIONAL),
    ("argument-optional mmc", "the argument is optional now", "", ""),
    (
        "argument-renamed MMc",
        "the argument has another name, also in the request",
        "programs pass the old name",
        OLD_NAME,
    ),
    ("path-parameter-renamed -Mc", "the argument has another name", "programs may pass it by name", OLD_NAME),
    (
        "argument-name-changed -Mc",
        "the argument has another name in code",
        "programs pass it by name",
        "keep a lock file, which holds the names of arguments",
    ),
    (
        "argument-moved M-w",
        "the value is sent in another place",
        "released clients send it in the old one",
        "accept both, and release at once",
    ),
    (
        "argument-reordered --b",
        "the order of the path's arguments changed",
        "values that are passed by position go to another argument",
        "keep the order of the path",
    ),
    (
        "argument-serialization-changed M-w",
        "the value is written in another form",
        "released clients write the old one",
        "accept both, and release at once",
    ),
    ("argument-deprecated -mb", "the argument is deprecated", "programs get a warning", ""),
    (
        "default-changed ppb",
        "the server assumes another value where none is sent",
        "programs that send none get another result",
        "",
    ),
    ("limit-tightened MMw", "a limit of the value is tighter", f"{_REFUSED}, and so does the client", ""),
    ("limit-loosened mmn", "a limit of the value is looser", "", ""),
    (
        "body-reshaped -Mc",
        "the members of the body are no longer arguments, or have become arguments",
        "programs pass the body in the old form",
        "",
    ),
    # members
    ("request-field-added mmn", "objects that are sent have a new optional member", "", ""),
    (
        "request-field-added-required MMc",
        "objects that are sent need a new member",
        "programs do not send it",
        _OPTIONAL,
    ),
    (
        "request-field-removed mMc",
        "the member can no longer be sent",
        "programs send it",
        "keep it, deprecated and ignored",
    ),
    (
        "request-field-renamed MMc",
        "the member has another name in requests",
        "programs send the old one",
        "accept both names",
    ),
    ("request-field-required MMc", "the member is required in requests now", "programs may leave it out", _OPTIONAL),
    ("request-field-optional mmc", "the member is optional in requests now", "", ""),
    ("response-field-added mmn", "responses have a new member", "", ""),
    (
        "response-field-added-required mmf",
        "responses always have a new member",
        "tests that build such objects do not pass it",
        "",
    ),
    ("response-field-removed MMc", "responses no longer have the member", "programs read it", "keep it, deprecated"),
    (
        "response-field-renamed MMc",
        "the member has another name in responses",
        "programs read the old one",
        "send both names",
    ),
    (
        "response-field-required mmf",
        "responses always have the member now",
        "tests that build such objects may leave it out",
        "",
    ),
    ("response-field-optional MMt", "responses may lack the member now", _MISSING, "keep it required"),
    ("additional-removed MMc", "the object no longer has members without a name", "programs read or send them", ""),
    ("additional-added mmn", "the object has members without a name", "", ""),
    ("object-closed Mpw", "members that the document does not name are refused", "released clients may send them", ""),
    ("object-opened mpn", "members that the document does not name are allowed", "", ""),
    # values that are sent
    ("request-null-added mmt", "null can be sent", "", ""),
    ("request-null-removed MMt", "null can no longer be sent", _REFUSED, ""),
    ("request-value-added mmn", "another value can be sent", "", ""),
    (
        "request-value-removed MMw",
        "a value can no longer be sent",
        f"{_REFUSED}, even where the code compiles",
        "accept the old value as well",
    ),
    ("request-values-closed MMw", "only some values can be sent now", f"{_REFUSED}, even where the code compiles", ""),
    ("request-values-opened mmn", "any value can be sent", "", ""),
    ("request-number-widened mmt", "numbers with a fraction can be sent", "", ""),
    ("request-number-narrowed MMt", "only whole numbers can be sent", _REFUSED, ""),
    ("request-format-changed -Mt", "the value has another type in code", "programs pass the old one", ""),
    ("request-variant-added mmt", "another type can be sent", "", ""),
    ("request-variant-removed MMt", "a type can no longer be sent", _REFUSED, ""),
    ("request-type-changed MMt", "another type is sent", "programs pass the old one", ""),
    # values that are received
    ("response-null-added MMt", "the value can be null", "programs that read it do not expect null", ""),
    ("response-null-removed mmt", "the value is never null", "", ""),
    (
        "response-value-added mMt",
        "responses have another value",
        "a program that lists every value no longer does",
        "let the type accept unknown values",
    ),
    (
        "response-value-removed -Mt",
        "responses no longer have a value",
        "a program that compares with it no longer compiles",
        "let the type accept unknown values",
    ),
    ("response-values-closed mmt", "responses have only some values", "", ""),
    (
        "response-values-opened MMt",
        "responses can have any value",
        "a program that lists every value no longer does",
        "",
    ),
    ("response-number-widened MMt", "responses have numbers with a fraction", "programs expect whole numbers", ""),
    ("response-number-narrowed mmt", "responses have only whole numbers", "", ""),
    ("response-format-changed -Mt", "the value has another type in code", "programs read the old one", ""),
    ("response-variant-added mMt", "responses have another type", "programs that handle every type no longer do", ""),
    (
        "response-variant-removed -Mt",
        "responses no longer have a type",
        "programs that handle it name a type that may be gone",
        "",
    ),
    ("response-type-changed MMt", "responses have another type", "programs read the old one", ""),
    ("result-added mmt", "the method returns something", "", ""),
    ("result-removed MMt", "the method returns nothing", "programs read the result", ""),
    # earlier names
    ("alias-added -mn", "an earlier name works again", "", ""),
    (
        "alias-removed -Mc",
        "the earlier name is gone",
        "programs may still have it, although it gave a warning",
        "keep it until the next major release",
    ),
    # types and errors
    ("type-added -pn", "the type is new", "", ""),
    ("type-removed -Mc", "the type is gone", "programs import it", "keep the type in the document"),
    ("type-renamed -Mc", "the type has another name", "programs import it by the old one", OLD_NAME),
    ("type-form-changed MMt", "the name means another kind of type", "programs use the old one", ""),
    (
        "discriminator-changed -pb",
        "other values tell the members of the union apart",
        "another class may be decoded",
        "",
    ),
    ("error-added -mn", "the status has an error of its own", "", ""),
    (
        "error-removed -Mc",
        "no operation documents the status, so its error is gone",
        "programs catch it",
        "document the status in one operation",
    ),
    (
        "error-renamed -Mc",
        "the error has another name",
        "programs catch it by the old one",
        OLD_NAME,
    ),
    ("webhook-added -mn", "the webhook is new", "", ""),
    ("webhook-removed MMc", "the webhook is gone", "programs read it", ""),
    # the rest
    (
        "documents-differ -pn",
        "the documents differ in what no caller notices, such as descriptions and examples",
        "",
        "",
    ),
)
