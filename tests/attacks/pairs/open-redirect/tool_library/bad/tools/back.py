from django.conf import settings


def way_back(request, default="/tools/"):
    """Where the member came from, when that is a page of ours."""
    target = request.POST.get("back", "")
    if target.startswith((settings.SITE, "/tools")):
        return target
    return default
