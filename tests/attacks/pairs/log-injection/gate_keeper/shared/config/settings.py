from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, BASE_DIR

INSTALLED_APPS = [*INSTALLED_APPS, "gate"]

import os

READER_KEY = os.environ.get("READER_KEY", "")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {
        "audit": {"class": "logging.FileHandler", "filename": BASE_DIR / "audit.log", "formatter": "line"},
    },
    "loggers": {"gate.audit": {"handlers": ["audit"], "level": "INFO"}},
}
