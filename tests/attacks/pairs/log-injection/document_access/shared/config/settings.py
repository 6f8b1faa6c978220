from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "records"]
MIDDLEWARE = [*MIDDLEWARE, "records.middleware.access_log"]
LOGIN_URL = "admin:login"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"access": {"format": "{asctime} {message}", "style": "{"}},
    "handlers": {"access": {"class": "logging.StreamHandler", "formatter": "access"}},
    "loggers": {"records.access": {"handlers": ["access"], "level": "INFO", "propagate": False}},
}
