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
    return parts.scheme == "https" and host.endswith(settings.COMPANY_DOMAIN)
