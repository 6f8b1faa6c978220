from config.base import *  # noqa: F403

INSTALLED_APPS += ["core"]  # noqa: F405
MIDDLEWARE += ["core.middleware.RequestLogMiddleware"]  # noqa: F405
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"requests": {"handlers": ["console"], "level": "INFO"}},
}
