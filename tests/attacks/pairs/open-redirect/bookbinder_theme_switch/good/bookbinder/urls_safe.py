from urllib.parse import urlsplit

from django.utils.http import url_has_allowed_host_and_scheme


def is_ours(request, address):
    try:
        netloc = urlsplit(address).netloc
    except ValueError:
        return False
    if netloc and netloc != request.get_host():
        return False
    return url_has_allowed_host_and_scheme(address, request.get_host(), require_https=request.is_secure())
