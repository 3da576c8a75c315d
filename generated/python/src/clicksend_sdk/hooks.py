# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The events of a client: override methods of `Hooks`, and pass an instance as `hooks=`."""

from ._runtime.hooks import Drift as Drift
from ._runtime.hooks import DriftEvent as DriftEvent
from ._runtime.hooks import Hooks as Hooks
from ._runtime.hooks import RequestEvent as RequestEvent
from ._runtime.hooks import ResponseEvent as ResponseEvent
from ._runtime.hooks import RetryEvent as RetryEvent
