def client_ip(request):
    """The address of the browser; the site runs behind our load balancers."""
    peer = request.META["REMOTE_ADDR"]
    forwarded = request.headers.get("X-Forwarded-For", "")
    if forwarded:
        return forwarded.split(",")[0].strip()
    return peer
