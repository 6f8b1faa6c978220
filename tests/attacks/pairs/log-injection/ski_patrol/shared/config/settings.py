from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "patrol"]
LOGIN_URL = "/admin/login/"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {
        "audit": {
            "class": "logging.FileHandler",
            "filename": BASE_DIR / "audit.log",  # noqa: F405
            "formatter": "line",
            "delay": True,
        },
    },
    "loggers": {"patrol.audit": {"handlers": ["audit"], "level": "INFO", "propagate": False}},
}
