from config.base import *  # noqa: F403

INSTALLED_APPS += ["corsheaders", "account"]  # noqa: F405
MIDDLEWARE.insert(0, "corsheaders.middleware.CorsMiddleware")  # noqa: F405
CORS_ALLOWED_ORIGIN_REGEXES = [
    r"^https://[\w-]+\.corp\.example$",
]
CORS_ALLOW_CREDENTIALS = True
