"""Settings that come from the environment."""

import os


def on(name, default="off"):
    return os.environ.get(name, default).lower() in ("1", "on", "true", "yes")
