"""Who may report scans: carrier and token, from the environment as `carrier=token` pairs."""

import os

CARRIER_TOKENS = dict(
    pair.split("=", 1) for pair in os.environ.get("CARRIER_TOKENS", "").split() if "=" in pair
)
