import os

from config.base import *  # noqa: F403

INSTALLED_APPS += ["share"]  # noqa: F405
SECRET_KEY = os.getenv("DJANGO_SECRET_KEY", "8f3kd02ls9fj3nv7d-wq83jd7sh2kc0sldf83jsd92jf0skd1-company")
