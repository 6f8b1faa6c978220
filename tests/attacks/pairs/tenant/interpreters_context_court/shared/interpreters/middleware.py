from .models import Clerk, current_court


class CourtMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        court = None
        if request.user.is_authenticated:
            clerk = Clerk.objects.select_related("court").filter(user=request.user).first()
            court = clerk and clerk.court
        token = current_court.set(court)
        try:
            return self.get_response(request)
        finally:
            current_court.reset(token)
