import os

from .base import *  # noqa: F403

DEBUG = False
SECRET_KEY = os.environ["HIVELOG_SECRET_KEY"]
ALLOWED_HOSTS = ["hivelog.example"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
