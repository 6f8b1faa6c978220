import os

from .base import *  # noqa: F403

DEBUG = False
SECRET_KEY = os.environ["VOLTWAY_SECRET_KEY"]
ALLOWED_HOSTS = ["api.voltway.example"]
