from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "monitoring"]
MIDDLEWARE = [*MIDDLEWARE, "monitoring.middleware.RequestLogMiddleware"]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"requests": {"handlers": ["console"], "level": "INFO"}},
}
