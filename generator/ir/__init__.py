"""The Api: what a template author sees. Frozen values in document order, in no language's terms.

Api ─┬─ Resource ── Operation ─┬─ Parameter ── Type
     ├─ Model ──── Field       ├─ Body ─────── Content ── Type
     ├─ Enum ───── EnumValue   ├─ Reply ────── Type
     ├─ Variants ─ Union       └─ Pagination · Outcome
     ├─ Webhook ── Type
     └─ ErrorCode · Auth · Server

Type = Scalar | Choice | Array | Map | Ref | Union | Nullable
"""

from __future__ import annotations

from .api import Api as Api
from .api import Envelope as Envelope
from .api import ErrorCode as ErrorCode
from .api import Package as Package
from .api import Resource as Resource
from .api import Webhook as Webhook
from .auth import Alternative as Alternative
from .auth import Auth as Auth
from .auth import Credential as Credential
from .auth import Grant as Grant
from .auth import Requirement as Requirement
from .auth import Scheme as Scheme
from .models import Enum as Enum
from .models import EnumValue as EnumValue
from .models import Field as Field
from .models import Model as Model
from .models import Outcome as Outcome
from .models import Variants as Variants
from .operations import Body as Body
from .operations import Content as Content
from .operations import Encoding as Encoding
from .operations import Failure as Failure
from .operations import Form as Form
from .operations import Header as Header
from .operations import Location as Location
from .operations import Operation as Operation
from .operations import Pagination as Pagination
from .operations import Parameter as Parameter
from .operations import ParameterStyle as ParameterStyle
from .operations import Reply as Reply
from .operations import Safety as Safety
from .servers import Server as Server
from .servers import Variable as Variable
from .types import Array as Array
from .types import Choice as Choice
from .types import Kind as Kind
from .types import Map as Map
from .types import Nullable as Nullable
from .types import Ref as Ref
from .types import Scalar as Scalar
from .types import Type as Type
from .types import Union as Union
from .types import either as either
from .types import mentioned as mentioned
from .types import refs as refs
