from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "marina"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"gate": {"format": "{asctime} {levelname} {message}", "style": "{"}},
    "handlers": {
        "gate": {"class": "logging.FileHandler", "filename": BASE_DIR / "gate.log", "formatter": "gate"},  # noqa: F405
    },
    "loggers": {"marina.gate": {"handlers": ["gate"], "level": "INFO"}},
}
