import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "box"]
ALLOWED_HOSTS = ["box.example"]
PAYMENT_URL = os.environ.get("PAYMENT_URL", "https://pay.example/box")
PAYMENT_PUBLIC_KEY = "pk_live_box_31"
PAYMENT_WEBHOOK_SECRET = os.environ.get("PAYMENT_WEBHOOK_SECRET", "")
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
