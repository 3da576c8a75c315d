# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""What happens with text messages that come in."""

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
    from ..models import MessageSearchType, RuleAction, SmsInboundRule

_LIST: Operation[SmsInboundRule] = Operation(
    "GET",
    "/automations/sms/inbound",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="SmsInboundRule",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[SmsInboundRule] = Operation(
    "POST",
    "/automations/sms/inbound",
    "unsafe",
    body="SmsInboundRuleRequest",
    body_required=True,
    returns="SmsInboundRule",
)

_GET: Operation[SmsInboundRule] = Operation(
    "GET",
    "/automations/sms/inbound/{inbound_rule_id}",
    "safe",
    path_types={"inbound_rule_id": "int"},
    returns="SmsInboundRule",
)

_UPDATE: Operation[SmsInboundRule] = Operation(
    "PUT",
    "/automations/sms/inbound/{inbound_rule_id}",
    "idempotent",
    path_types={"inbound_rule_id": "int"},
    body="SmsInboundRuleRequest",
    body_required=True,
    returns="SmsInboundRule",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/automations/sms/inbound/{inbound_rule_id}",
    "idempotent",
    path_types={"inbound_rule_id": "int"},
)


class AutomationsSmsInboundResource(Resource):
    """What happens with text messages that come in."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[SmsInboundRule]:
        """List the rules for text messages that come in.

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

        `GET /automations/sms/inbound` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        dedicated_number: str | int,
        rule_name: str,
        message_search_type: MessageSearchType,
        message_search_term: str | None,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        body: str | None | UnsetType = UNSET,
        webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsInboundRule:
        """Create a rule for text messages that come in.

        With the action `POLL` the messages are listed by `sms.inbound.list`. With `URL` they
        are passed on to you, and `webhook_type` is required. When more than 10 rules match a
        message, only the 10 oldest are followed.

        Args:
            dedicated_number: Your number that the messages come to; `*` for all of them.
            rule_name: Name to list the rule under.
            message_search_type: Which messages a rule is for. 0 is any, 1 those that start with
                the search term, 2 those that contain it, 3 those that do not contain it.
            message_search_term: The word or phrase to search for; null if any message will do.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
            enabled: The rule is in force.
            body: Text that goes with the action, such as the answer of `AUTO_REPLY`.
            webhook_type: How `URL` passes the message on; required with that action. `post`
                sends its fields in a POST, `get` as query parameters of a GET, `json` as the
                JSON body of a POST.
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

        `POST /automations/sms/inbound` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "message_search_type": message_search_type,
                "message_search_term": message_search_term,
                "action": action,
                "action_address": action_address,
                "body": body,
                "enabled": enabled,
                "webhook_type": webhook_type,
            },
            options=options,
        )

    def get(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> SmsInboundRule:
        """Get a rule for text messages that come in.

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

        `GET /automations/sms/inbound/{inbound_rule_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"inbound_rule_id": inbound_rule_id}, options=options)

    def update(
        self,
        inbound_rule_id: int,
        *,
        dedicated_number: str | int,
        rule_name: str,
        message_search_type: MessageSearchType,
        message_search_term: str | None,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        body: str | None | UnsetType = UNSET,
        webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsInboundRule:
        """Change a rule for text messages that come in.

        The rule becomes what is sent: all of its fields but `body` and `webhook_type` are
        required.

        Args:
            inbound_rule_id: The rule to change.
            dedicated_number: Your number that the messages come to; `*` for all of them.
            rule_name: Name to list the rule under.
            message_search_type: Which messages a rule is for. 0 is any, 1 those that start with
                the search term, 2 those that contain it, 3 those that do not contain it.
            message_search_term: The word or phrase to search for; null if any message will do.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
            enabled: The rule is in force.
            body: Text that goes with the action, such as the answer of `AUTO_REPLY`.
            webhook_type: How `URL` passes the message on; required with that action. `post`
                sends its fields in a POST, `get` as query parameters of a GET, `json` as the
                JSON body of a POST.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /automations/sms/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"inbound_rule_id": inbound_rule_id},
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "message_search_type": message_search_type,
                "message_search_term": message_search_term,
                "action": action,
                "action_address": action_address,
                "body": body,
                "enabled": enabled,
                "webhook_type": webhook_type,
            },
            options=options,
        )

    def delete(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a rule for text messages that come in.

        Args:
            inbound_rule_id: The rule to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /automations/sms/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"inbound_rule_id": inbound_rule_id}, options=options)


class AsyncAutomationsSmsInboundResource(AsyncResource):
    """What happens with text messages that come in."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[SmsInboundRule]:
        """List the rules for text messages that come in.

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

        `GET /automations/sms/inbound` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        dedicated_number: str | int,
        rule_name: str,
        message_search_type: MessageSearchType,
        message_search_term: str | None,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        body: str | None | UnsetType = UNSET,
        webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsInboundRule:
        """Create a rule for text messages that come in.

        With the action `POLL` the messages are listed by `sms.inbound.list`. With `URL` they
        are passed on to you, and `webhook_type` is required. When more than 10 rules match a
        message, only the 10 oldest are followed.

        Args:
            dedicated_number: Your number that the messages come to; `*` for all of them.
            rule_name: Name to list the rule under.
            message_search_type: Which messages a rule is for. 0 is any, 1 those that start with
                the search term, 2 those that contain it, 3 those that do not contain it.
            message_search_term: The word or phrase to search for; null if any message will do.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
            enabled: The rule is in force.
            body: Text that goes with the action, such as the answer of `AUTO_REPLY`.
            webhook_type: How `URL` passes the message on; required with that action. `post`
                sends its fields in a POST, `get` as query parameters of a GET, `json` as the
                JSON body of a POST.
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

        `POST /automations/sms/inbound` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "message_search_type": message_search_type,
                "message_search_term": message_search_term,
                "action": action,
                "action_address": action_address,
                "body": body,
                "enabled": enabled,
                "webhook_type": webhook_type,
            },
            options=options,
        )

    async def get(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> SmsInboundRule:
        """Get a rule for text messages that come in.

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

        `GET /automations/sms/inbound/{inbound_rule_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"inbound_rule_id": inbound_rule_id}, options=options)

    async def update(
        self,
        inbound_rule_id: int,
        *,
        dedicated_number: str | int,
        rule_name: str,
        message_search_type: MessageSearchType,
        message_search_term: str | None,
        action: RuleAction,
        action_address: str,
        enabled: bool,
        body: str | None | UnsetType = UNSET,
        webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsInboundRule:
        """Change a rule for text messages that come in.

        The rule becomes what is sent: all of its fields but `body` and `webhook_type` are
        required.

        Args:
            inbound_rule_id: The rule to change.
            dedicated_number: Your number that the messages come to; `*` for all of them.
            rule_name: Name to list the rule under.
            message_search_type: Which messages a rule is for. 0 is any, 1 those that start with
                the search term, 2 those that contain it, 3 those that do not contain it.
            message_search_term: The word or phrase to search for; null if any message will do.
            action: What a rule does. Where it leads is in `action_address`. The API itself
                explains few of these; the others are explained by their names.
            action_address: Where the action leads: an email address, URL, phone number or
                contact list.
            enabled: The rule is in force.
            body: Text that goes with the action, such as the answer of `AUTO_REPLY`.
            webhook_type: How `URL` passes the message on; required with that action. `post`
                sends its fields in a POST, `get` as query parameters of a GET, `json` as the
                JSON body of a POST.
            options: Settings for this call only; see `Options`.

        Returns:
            The rule as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /automations/sms/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"inbound_rule_id": inbound_rule_id},
            body={
                "dedicated_number": dedicated_number,
                "rule_name": rule_name,
                "message_search_type": message_search_type,
                "message_search_term": message_search_term,
                "action": action,
                "action_address": action_address,
                "body": body,
                "enabled": enabled,
                "webhook_type": webhook_type,
            },
            options=options,
        )

    async def delete(
        self,
        inbound_rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a rule for text messages that come in.

        Args:
            inbound_rule_id: The rule to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /automations/sms/inbound/{inbound_rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"inbound_rule_id": inbound_rule_id}, options=options)
