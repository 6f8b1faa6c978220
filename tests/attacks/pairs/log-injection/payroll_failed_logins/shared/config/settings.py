from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "payroll"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "home"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {"audit": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {"audit": {"handlers": ["audit"], "level": "INFO", "propagate": False}},
}
