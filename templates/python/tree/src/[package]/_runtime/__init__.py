"""The runtime of the client: the same code for every API. It imports nothing that is generated.

A call runs through these modules, from the outside in:

    resource.py      the groups of operations of a client
    client.py        `Client.call`                                  async_client.py: `AsyncClient.call`
    base.py          settings and the making of calls, for both
    request/         arguments to a request: path, query, headers, body
    auth/            credentials and access tokens
    call.py          one call: its attempts, retries and errors     facts.py: its state
    transport/       one request, sent at most once
    response.py      a response to its result or its error          response_decoder.py: its type
    codec/           Python values to JSON and back
    paging/          lists that continue on other pages
    batches/         calls with more items than one call may have
    streaming/       responses that are read item by item while they arrive

Around them:

    config.py, operation.py, options.py      constants of the API and of an operation; options of a single call
    settings.py, servers.py, base_url.py     the client's arguments; where the API is
    retry.py                                 when a call is repeated, and after how long
    unknown_outcome.py                       unsafe calls that may have been carried out although they failed
    errors.py, error_messages.py, drift.py   everything that can be raised; messages of servers; drift
    hooks.py, log.py, warning.py             what a client reports
    raw_response.py, headers.py              `with_response`; headers of requests and responses
    upload_body.py, downloads.py             files that are sent and received in parts
    bulk.py                                  responses that report on each item of a bulk call
    webhook.py                               requests that the API makes
    record.py                                objects with named fields
    renamed.py                               earlier names of arguments and of what modules export
    secret.py                                text that no log, error or traceback shows
"""
