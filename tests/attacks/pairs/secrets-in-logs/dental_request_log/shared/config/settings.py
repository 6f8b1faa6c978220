from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "dental"]
MIDDLEWARE = [*MIDDLEWARE, "dental.middleware.RequestLogMiddleware"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "appointments"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {message}", "style": "{"}},
    "handlers": {"requests": {"class": "logging.FileHandler", "filename": BASE_DIR / "requests.log", "formatter": "line"}},
    "loggers": {"dental.requests": {"handlers": ["requests"], "level": "INFO"}},
}
