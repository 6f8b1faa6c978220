from django.http import JsonResponse

from .models import Cooperative


class CooperativeMiddleware:
    """Sets request.cooperative from the X-Tenant header that the tablet app sends."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.cooperative = None
        slug = request.headers.get("X-Tenant")
        if slug and request.user.is_authenticated:
            request.cooperative = Cooperative.objects.filter(slug=slug).first()
            if request.cooperative is None:
                return JsonResponse({"error": "No such cooperative."}, status=404)
        return self.get_response(request)
