from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = INSTALLED_APPS + ["lockers"]
MIDDLEWARE = MIDDLEWARE + ["lockers.trail.TrailMiddleware"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"lockers": {"handlers": ["console"], "level": "INFO"}},
}
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/lockers/"
