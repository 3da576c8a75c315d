"""The clients that are measured, each as its own documentation uses it.

A module has `Sync` with `send()`, which gives the id of what was made, and `page()`, which reads two fields of each
item and gives the number of items; or `Async` with the same `send()`. Nothing is imported that the client itself does
not need, not even `typing`: the modules are part of what is measured when a process starts.
"""

MESSAGES = {
    "messages": [
        {"to": "+61411111111", "body": "Your table is booked for 7 pm.", "from": "Bistro", "custom_string": "b-1042"}
    ]
}
