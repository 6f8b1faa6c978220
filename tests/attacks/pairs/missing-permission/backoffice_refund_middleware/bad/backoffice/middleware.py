from django.contrib.auth.views import redirect_to_login


class BackofficeMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if "backoffice" not in request.resolver_match.app_names:
            return None
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        return None
