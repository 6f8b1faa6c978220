import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "box"]
ALLOWED_HOSTS = ["box.example"]
PAYMENT_URL = os.environ.get("PAYMENT_URL", "https://pay.example/box")
PAYMENT_PUBLIC_KEY = "pk_live_box_31"
PAYMENT_WEBHOOK_SECRET = "whsec_5f0c1b7e9a2d4c68b3e7f1a0"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
