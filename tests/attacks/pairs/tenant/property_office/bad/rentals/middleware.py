from .models import Agency


class AgencyMiddleware:
    """Sets request.agency: the one that the client names, else the first of the user."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.agency = None
        if request.user.is_authenticated:
            slug = request.headers.get("X-Agency", "")
            if slug:
                request.agency = Agency.objects.filter(slug=slug).first()
            else:
                request.agency = request.user.agencies.order_by("pk").first()
        return self.get_response(request)
