from config.base import *  # noqa: F403
