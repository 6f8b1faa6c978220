from django.conf import settings
from django.utils.http import url_has_allowed_host_and_scheme


def way_back(request, default="/tools/"):
    """Where the member came from, when that is a page of ours."""
    target = request.POST.get("back", "")
    host = settings.SITE.removeprefix("https://")
    return target if url_has_allowed_host_and_scheme(target, {host}, require_https=True) else default
