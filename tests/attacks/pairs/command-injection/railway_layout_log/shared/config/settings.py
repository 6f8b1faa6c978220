from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "railclub"]
LAYOUT_LOGS = BASE_DIR / "desk"  # noqa: F405
