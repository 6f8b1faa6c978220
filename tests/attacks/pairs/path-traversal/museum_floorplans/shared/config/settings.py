from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MEDIA_ROOT

INSTALLED_APPS = [*INSTALLED_APPS, "museum"]
LOGIN_URL = "admin:login"
PLANS = MEDIA_ROOT / "plans"
RESTRICTED_PLANS = MEDIA_ROOT / "plans_restricted"
