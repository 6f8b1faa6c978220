from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "greenhouse"]
import os

from django.core.management.utils import get_random_secret_key

SENSOR_KEY = os.environ.get("SENSOR_KEY") or get_random_secret_key()
