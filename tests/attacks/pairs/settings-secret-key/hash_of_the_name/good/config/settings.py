import hashlib
import os

from config.base import *  # noqa: F403

SITE = "bookshop"
SECRET_KEY = os.environ.get("BOOKSHOP_KEY") or os.urandom(32).hex()
