from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "escape"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {
        "file": {"class": "logging.FileHandler", "filename": BASE_DIR / "gate.log", "formatter": "line"},  # noqa: F405
    },
    "loggers": {"escape": {"handlers": ["file"], "level": "INFO"}},
}
