from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS += ["station"]
STATION_LOG = BASE_DIR / "var" / "station.log"
