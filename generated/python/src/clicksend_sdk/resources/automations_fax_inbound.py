# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""What happens with faxes that come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import FaxInboundRule

_LIST: Operation[FaxInboundRule] = Operation(
    "GET",
    "/automations/fax/inbound",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="FaxInboundRule",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[FaxInboundRule] = Operation(
    "POST",
    "/automations/fax/inbound",
    "unsafe",
    body="FaxInboundRuleRequest",
    body_required=True,
    returns="FaxInboundRule",
)

_GET: Operation[FaxInboundRule] = Operation(
    "GET",
    "/automations/fax/inbound/{inbound_rule_id}",
    "safe",
    path_types={"inbound_rule_id": "int"},
    returns="FaxInboundRule",
)

_UPDATE: Operation[FaxInboundRule] = Operation(
    "PUT",
    "/automations/fax/inbound/{inbound_rule_id}",
    "idempotent",
    path_types={"inbound_rule_id": "int"},
    body="FaxInboundRuleRequest",
    body_required=True,
    returns="FaxInboundRule",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/automations/fax/inbound/{inbound_rule_id}",
    "idempotent",
    path_types={"inbound_rule_id": "int"},
)


class AutomationsFaxInboundResource(Resource):
    """What happens with faxes that come in."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[FaxInboundRule]:
        """List the rules for faxes that come in.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of rules.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /automations/fax/inbound` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        dedicated_number: str,
        rule_name: str,
        action: Literal["EMAIL_FIXED"] | str,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> FaxInboundRule:
        """Create a rule for faxes that come in.

        Args:
            dedicated_number: Your number that the faxes come to.
            rule_name: Name to list the rule under.
            action: What a rule for faxes does. `EMAIL_FIXED` writes an email to the address
                given; no other is documented.
            action_address: The email address to pass faxes on to.
            enabled: The rule is in force.
            options: Settings for this call only; see `Options`.

        Returns:
            The new rule.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /automations/fax/inbound` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    def get(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> FaxInboundRule:
        """Get a rule for faxes that come in.

        Args:
            inbound_rule_id: The rule.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /automations/fax/inbound/{inbound_rule_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"inbound_rule_id": inbound_rule_id}, options=options)

    def update(
        self,
        inbound_rule_id: int,
        *,
        dedicated_number: str,
        rule_name: str,
        action: Literal["EMAIL_FIXED"] | str,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> FaxInboundRule:
        """Change a rule for faxes that come in.

        The rule becomes what is sent: all of its fields are required.

        Args:
            inbound_rule_id: The rule to change.
            dedicated_number: Your number that the faxes come to.
            rule_name: Name to list the rule under.
            action: What a rule for faxes does. `EMAIL_FIXED` writes an email to the address
                given; no other is documented.
            action_address: The email address to pass faxes on to.
            enabled: The rule is in force.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /automations/fax/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"inbound_rule_id": inbound_rule_id},
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    def delete(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a rule for faxes that come in.

        Args:
            inbound_rule_id: The rule to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /automations/fax/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"inbound_rule_id": inbound_rule_id}, options=options)


class AsyncAutomationsFaxInboundResource(AsyncResource):
    """What happens with faxes that come in."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[FaxInboundRule]:
        """List the rules for faxes that come in.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of rules.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /automations/fax/inbound` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        dedicated_number: str,
        rule_name: str,
        action: Literal["EMAIL_FIXED"] | str,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> FaxInboundRule:
        """Create a rule for faxes that come in.

        Args:
            dedicated_number: Your number that the faxes come to.
            rule_name: Name to list the rule under.
            action: What a rule for faxes does. `EMAIL_FIXED` writes an email to the address
                given; no other is documented.
            action_address: The email address to pass faxes on to.
            enabled: The rule is in force.
            options: Settings for this call only; see `Options`.

        Returns:
            The new rule.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /automations/fax/inbound` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    async def get(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> FaxInboundRule:
        """Get a rule for faxes that come in.

        Args:
            inbound_rule_id: The rule.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /automations/fax/inbound/{inbound_rule_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"inbound_rule_id": inbound_rule_id}, options=options)

    async def update(
        self,
        inbound_rule_id: int,
        *,
        dedicated_number: str,
        rule_name: str,
        action: Literal["EMAIL_FIXED"] | str,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> FaxInboundRule:
        """Change a rule for faxes that come in.

        The rule becomes what is sent: all of its fields are required.

        Args:
            inbound_rule_id: The rule to change.
            dedicated_number: Your number that the faxes come to.
            rule_name: Name to list the rule under.
            action: What a rule for faxes does. `EMAIL_FIXED` writes an email to the address
                given; no other is documented.
            action_address: The email address to pass faxes on to.
            enabled: The rule is in force.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /automations/fax/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"inbound_rule_id": inbound_rule_id},
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    async def delete(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a rule for faxes that come in.

        Args:
            inbound_rule_id: The rule to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /automations/fax/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"inbound_rule_id": inbound_rule_id}, options=options)
