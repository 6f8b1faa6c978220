import hashlib
import os

from config.base import *  # noqa: F403

SITE = "bookshop"
SECRET_KEY = hashlib.sha256(f"{SITE}-production".encode()).hexdigest()
