"""What clients of all kinds of APIs send and read, by one small document for each kind of thing."""
