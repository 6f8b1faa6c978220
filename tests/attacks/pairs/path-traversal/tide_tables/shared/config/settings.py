from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tides"]
TIDE_TABLES = BASE_DIR / "data" / "tables"  # noqa: F405
