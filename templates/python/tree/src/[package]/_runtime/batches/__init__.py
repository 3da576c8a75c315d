"""One method call for any number of items: it makes as many calls as they need, and nothing is sent twice.

    an iterable ── run.py: batches of the API's limit ──▶ threads.py or tasks.py: calls side by side
                                                                        │
    result.py: what became of each item ◀── matching.py: whose result is whose

    lookup.py: what became of the items whose response was lost, by the API's own list

run.py decides what each outcome means and when to stop. It neither sends nor waits, so both clients share it.
"""
