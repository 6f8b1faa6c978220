from .models import Organisation


class OrganisationMiddleware:
    """Somebody may sit in several; the client says in which one they work now."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.organisation = None
        slug = request.headers.get("X-Organisation")
        if slug and request.user.is_authenticated:
            request.organisation = Organisation.objects.filter(
                slug=slug, memberships__user=request.user
            ).first()
        return self.get_response(request)
