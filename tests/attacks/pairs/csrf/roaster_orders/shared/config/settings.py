from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "roaster"]
LOGIN_URL = "admin:login"
PAYMENT_WEBHOOK_KEY = os.environ.get("PAYMENT_WEBHOOK_KEY") or SECRET_KEY  # noqa: F405
