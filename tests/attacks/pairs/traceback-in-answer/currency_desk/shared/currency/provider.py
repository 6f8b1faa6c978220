from django.conf import settings


class ProviderError(Exception):
    pass


def latest(code):
    """A rate the desk does not keep, from the provider."""
    if code not in settings.PROVIDER_CODES:
        raise ProviderError(f"GET {settings.PROVIDER_URL}?key={settings.PROVIDER_KEY}&code={code} gave 404")
    return settings.PROVIDER_CODES[code]
