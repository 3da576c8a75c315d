"""ClickSend's own client, as its README uses it."""

from __future__ import annotations

import clicksend  # type: ignore[import-not-found]


class Sync:
    def __init__(self, url: str) -> None:
        host = url.removesuffix("/v3")  # its paths begin with the version
        configuration = clicksend.Configuration(host=host, username="user", password="key")
        self._api = clicksend.SmsApi(clicksend.ApiClient(configuration))

    def send(self) -> str:
        message = clicksend.SendSmsRequestMessagesInner(
            to="+61411111111", body="Your table is booked for 7 pm.", var_from="Bistro", custom_string="b-1042"
        )
        reply = self._api.send_sms(send_sms_request=clicksend.SendSmsRequest(messages=[message]))
        return str(reply.data.messages[0].message_id)

    def page(self) -> int:
        reply = self._api.view_sms_history(page=1, limit=100)
        return sum(1 for item in reply.data.data if item.status == "Sent" and item.to)
