import os

from config.base import *  # noqa: F403

DEBUG = os.environ.get("APP_ENV", "production") == "development"
