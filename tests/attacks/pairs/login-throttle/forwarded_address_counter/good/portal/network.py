from django.conf import settings


def client_ip(request):
    """The address of the browser; the site runs behind our load balancers."""
    peer = request.META["REMOTE_ADDR"]
    forwarded = request.headers.get("X-Forwarded-For", "")
    if forwarded and peer in settings.TRUSTED_PROXIES:
        return forwarded.split(",")[-1].strip()
    return peer
