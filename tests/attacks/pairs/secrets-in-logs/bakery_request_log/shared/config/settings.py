from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "bakery"]
LOGIN_URL = "/admin/login/"
REST_FRAMEWORK = {"NUM_PROXIES": 0}
MIDDLEWARE = ["bakery.middleware.RequestLog", *MIDDLEWARE]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"bakery": {"handlers": ["console"], "level": "INFO"}},
}
