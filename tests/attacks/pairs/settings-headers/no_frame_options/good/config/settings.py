from config.base import *  # noqa: F403

INSTALLED_APPS += ["wallet"]  # noqa: F405
X_FRAME_OPTIONS = "SAMEORIGIN"
