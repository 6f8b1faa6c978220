from django.conf import settings


def public_host(request):
    """Where people see us: preview environments sit behind a proxy with a name of their own."""
    host = request.get_host()
    return host if host.endswith(f".{settings.SITE_HOST}") else settings.SITE_HOST
