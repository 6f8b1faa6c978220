import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "parcels"]

COURIER = {
    "base": "https://api.courier.example/v2/",
    "token": os.environ.get("COURIER_TOKEN", ""),
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"parcels": {"handlers": ["console"], "level": "INFO"}},
}
