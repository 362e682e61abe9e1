"""Token ids in, token ids out: requests, the key-value cache, sampling, one step at a time."""
