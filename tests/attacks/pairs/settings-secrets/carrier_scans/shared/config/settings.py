from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS
from config.carriers import CARRIER_TOKENS  # noqa: F401

INSTALLED_APPS = [*INSTALLED_APPS, "scans"]

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["scans.authentication.CarrierAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_CLASSES": ["scans.throttling.CarrierThrottle"],
    "DEFAULT_THROTTLE_RATES": {"carrier": "600/min"},
}
