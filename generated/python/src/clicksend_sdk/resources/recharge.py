# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Buy credit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .recharge_credit_card import AsyncRechargeCreditCardResource, RechargeCreditCardResource
    from .recharge_packages import AsyncRechargePackagesResource, RechargePackagesResource
    from .recharge_transactions import AsyncRechargeTransactionsResource, RechargeTransactionsResource


class RechargeResource(Resource):
    """Buy credit."""

    @cached_property
    def credit_card(self) -> RechargeCreditCardResource:
        """The credit card that credit is bought with."""
        from .recharge_credit_card import RechargeCreditCardResource

        return RechargeCreditCardResource(self._client)

    @cached_property
    def packages(self) -> RechargePackagesResource:
        """The amounts that credit can be bought in."""
        from .recharge_packages import RechargePackagesResource

        return RechargePackagesResource(self._client)

    @cached_property
    def transactions(self) -> RechargeTransactionsResource:
        """Payments for credit."""
        from .recharge_transactions import RechargeTransactionsResource

        return RechargeTransactionsResource(self._client)


class AsyncRechargeResource(AsyncResource):
    """Buy credit."""

    @cached_property
    def credit_card(self) -> AsyncRechargeCreditCardResource:
        """The credit card that credit is bought with."""
        from .recharge_credit_card import AsyncRechargeCreditCardResource

        return AsyncRechargeCreditCardResource(self._client)

    @cached_property
    def packages(self) -> AsyncRechargePackagesResource:
        """The amounts that credit can be bought in."""
        from .recharge_packages import AsyncRechargePackagesResource

        return AsyncRechargePackagesResource(self._client)

    @cached_property
    def transactions(self) -> AsyncRechargeTransactionsResource:
        """Payments for credit."""
        from .recharge_transactions import AsyncRechargeTransactionsResource

        return AsyncRechargeTransactionsResource(self._client)
