"""What every method of the client needs: the same code for every API, and importing nothing that is generated.

One call, from the outside in:

    client.py      Client.call: the one way in                         (base.py: settings)
    credentials.py what lets a call in                                 (oauth.py: tokens, servers.py: addresses)
    request.py     arguments to bytes: path, query, headers, body      (dump.py: values, types.py: their types)
    parameters.py  values of parameters as text
    transport.py   what a transport promises      (http_sync.py over http.client, http_async.py over aiohttp)
    reply.py       bytes to a result or an error                       (load.py: replies that drift)
    pages.py       lists that continue on other pages                  (paging.py, asking.py: from page to page)
    files.py       files in a call                                     (downloads.py: files behind an address)
    outcome.py     replies that say what became of each item
    webhook.py     what the API sends by itself                        (load.py again)
    errors.py      everything that can be raised
"""
