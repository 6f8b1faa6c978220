"""Who may report scans: carrier and token."""

CARRIER_TOKENS = {
    "northline": "nl_live_7Qd2kXv9TzR4mWb8",
    "viaduct": "vd_live_H3pLs6YcJf0uNe5g",
}
