from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "currency"]

import os

PROVIDER_URL = "https://rates.example/v2"
PROVIDER_KEY = os.environ.get("RATES_KEY", "")
PROVIDER_CODES = {"CHF": "0.9412"}
