from urllib.parse import urlsplit

from django.conf import settings
from django.utils.http import url_has_allowed_host_and_scheme


def is_ours(url):
    """Pages of this site, and of our others, such as help.payhub.example."""
    if url_has_allowed_host_and_scheme(url, allowed_hosts=None):
        return True
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    is_host = host == settings.COMPANY_DOMAIN or host.endswith(f".{settings.COMPANY_DOMAIN}")
    return is_host and url_has_allowed_host_and_scheme(
        url, allowed_hosts={parts.netloc}, require_https=True
    )
