"""The intermediate representation that templates see: frozen, language-neutral dataclasses in document order.

Api ─┬─ Resource ─── Operation ─┬─ Parameter ─ Type
     ├─ Model ────── Field      ├─ Body ────── Content ─ Type
     ├─ Enum ─────── EnumValue  ├─ Response ── Type
     ├─ NamedUnion ─ Union      └─ ErrorResponse · Pagination · BulkOutcome · Batch · Lookup
     ├─ Webhook ──── Type
     └─ ErrorCode · SecurityScheme · Server

Type = Scalar | LiteralValues | Array | Map | Ref | Union | Nullable
"""

from __future__ import annotations

from .aliases import Alias as Alias
from .api import Api as Api
from .api import Envelope as Envelope
from .api import ErrorCode as ErrorCode
from .api import Package as Package
from .api import Publish as Publish
from .api import Resource as Resource
from .api import Webhook as Webhook
from .auth import ClientCredentialsFlow as ClientCredentialsFlow
from .auth import Credential as Credential
from .auth import SchemeRequirement as SchemeRequirement
from .auth import SchemeType as SchemeType
from .auth import SecurityRequirement as SecurityRequirement
from .auth import SecurityScheme as SecurityScheme
from .auth import scheme_names as scheme_names
from .constraints import Constraints as Constraints
from .documents import Author as Author
from .documents import Contact as Contact
from .documents import ExternalDocs as ExternalDocs
from .documents import License as License
from .models import BulkOutcome as BulkOutcome
from .models import Enum as Enum
from .models import EnumValue as EnumValue
from .models import Field as Field
from .models import Model as Model
from .models import NamedUnion as NamedUnion
from .operations import Batch as Batch
from .operations import Body as Body
from .operations import Codec as Codec
from .operations import Content as Content
from .operations import ErrorResponse as ErrorResponse
from .operations import Header as Header
from .operations import Lookup as Lookup
from .operations import MethodAlias as MethodAlias
from .operations import Operation as Operation
from .operations import Response as Response
from .operations import Safety as Safety
from .operations import Stream as Stream
from .pagination import Pagination as Pagination
from .pagination import PaginationKind as PaginationKind
from .parameters import Encoding as Encoding
from .parameters import Location as Location
from .parameters import Parameter as Parameter
from .parameters import ParameterStyle as ParameterStyle
from .renaming import renamed as renamed
from .servers import Server as Server
from .servers import ServerVariable as ServerVariable
from .types import Array as Array
from .types import Kind as Kind
from .types import LiteralValues as LiteralValues
from .types import Map as Map
from .types import Nullable as Nullable
from .types import NumberFormat as NumberFormat
from .types import Ref as Ref
from .types import Scalar as Scalar
from .types import Type as Type
from .types import Union as Union
from .types import is_single as is_single
from .types import referenced_names as referenced_names
from .types import refs as refs
from .types import union_of as union_of
from .types import unique as unique
