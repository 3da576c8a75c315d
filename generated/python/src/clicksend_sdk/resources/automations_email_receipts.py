# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""What happens with delivery receipts of emails."""

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
    from ..models import DeliveryReceiptRule, ReceiptMatchType, RuleAction

_LIST: Operation[DeliveryReceiptRule] = Operation(
    "GET",
    "/automations/email/receipts",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="DeliveryReceiptRule",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[DeliveryReceiptRule] = Operation(
    "POST",
    "/automations/email/receipts",
    "unsafe",
    body="DeliveryReceiptRuleRequest",
    body_required=True,
    returns="DeliveryReceiptRule",
)

_GET: Operation[DeliveryReceiptRule] = Operation(
    "GET",
    "/automations/email/receipts/{receipt_rule_id}",
    "safe",
    path_types={"receipt_rule_id": "int"},
    returns="DeliveryReceiptRule",
)

_UPDATE: Operation[DeliveryReceiptRule] = Operation(
    "PUT",
    "/automations/email/receipts/{receipt_rule_id}",
    "idempotent",
    path_types={"receipt_rule_id": "int"},
    body="DeliveryReceiptRuleRequest",
    body_required=True,
    returns="DeliveryReceiptRule",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/automations/email/receipts/{receipt_rule_id}",
    "idempotent",
    path_types={"receipt_rule_id": "int"},
)


class AutomationsEmailReceiptsResource(Resource):
    """What happens with delivery receipts of emails."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DeliveryReceiptRule]:
        """List the rules for delivery receipts of emails.

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

        `GET /automations/email/receipts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        rule_name: str,
        match_type: ReceiptMatchType,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> DeliveryReceiptRule:
        """Create a rule for delivery receipts of emails.

        Args:
            rule_name: Name to list the rule under.
            match_type: Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of
                successes; 3 occurs and is not documented.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
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

        `POST /automations/email/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={
                "rule_name": rule_name,
                "match_type": match_type,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    def get(
        self,
        receipt_rule_id: int,
        *,
        options: Options | None = None,
    ) -> DeliveryReceiptRule:
        """Get a rule for delivery receipts of emails.

        Args:
            receipt_rule_id: The rule.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /automations/email/receipts/{receipt_rule_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"receipt_rule_id": receipt_rule_id}, options=options)

    def update(
        self,
        receipt_rule_id: int,
        *,
        rule_name: str,
        match_type: ReceiptMatchType,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> DeliveryReceiptRule:
        """Change a rule for delivery receipts of emails.

        The rule becomes what is sent: all of its fields are required.

        Args:
            receipt_rule_id: The rule to change.
            rule_name: Name to list the rule under.
            match_type: Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of
                successes; 3 occurs and is not documented.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
            enabled: The rule is in force.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /automations/email/receipts/{receipt_rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"receipt_rule_id": receipt_rule_id},
            body={
                "rule_name": rule_name,
                "match_type": match_type,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    def delete(
        self,
        receipt_rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a rule for delivery receipts of emails.

        Args:
            receipt_rule_id: The rule to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /automations/email/receipts/{receipt_rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"receipt_rule_id": receipt_rule_id}, options=options)


class AsyncAutomationsEmailReceiptsResource(AsyncResource):
    """What happens with delivery receipts of emails."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DeliveryReceiptRule]:
        """List the rules for delivery receipts of emails.

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

        `GET /automations/email/receipts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        rule_name: str,
        match_type: ReceiptMatchType,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> DeliveryReceiptRule:
        """Create a rule for delivery receipts of emails.

        Args:
            rule_name: Name to list the rule under.
            match_type: Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of
                successes; 3 occurs and is not documented.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
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

        `POST /automations/email/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={
                "rule_name": rule_name,
                "match_type": match_type,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    async def get(
        self,
        receipt_rule_id: int,
        *,
        options: Options | None = None,
    ) -> DeliveryReceiptRule:
        """Get a rule for delivery receipts of emails.

        Args:
            receipt_rule_id: The rule.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /automations/email/receipts/{receipt_rule_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"receipt_rule_id": receipt_rule_id}, options=options)

    async def update(
        self,
        receipt_rule_id: int,
        *,
        rule_name: str,
        match_type: ReceiptMatchType,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        options: Options | None = None,
    ) -> DeliveryReceiptRule:
        """Change a rule for delivery receipts of emails.

        The rule becomes what is sent: all of its fields are required.

        Args:
            receipt_rule_id: The rule to change.
            rule_name: Name to list the rule under.
            match_type: Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of
                successes; 3 occurs and is not documented.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
            enabled: The rule is in force.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /automations/email/receipts/{receipt_rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"receipt_rule_id": receipt_rule_id},
            body={
                "rule_name": rule_name,
                "match_type": match_type,
                "action": action,
                "action_address": action_address,
                "enabled": enabled,
            },
            options=options,
        )

    async def delete(
        self,
        receipt_rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a rule for delivery receipts of emails.

        Args:
            receipt_rule_id: The rule to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /automations/email/receipts/{receipt_rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"receipt_rule_id": receipt_rule_id}, options=options)
