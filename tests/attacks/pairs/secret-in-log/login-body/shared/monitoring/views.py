from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.contrib.auth.views import LoginView
from django.http import HttpResponse


@login_required
def home(request):
    return HttpResponse("Welcome back.")


class LimitedLoginView(LoginView):
    template_name = "login.html"

    def post(self, request, *args, **kwargs):
        key = "login:" + request.META["REMOTE_ADDR"]
        cache.add(key, 0, 300)
        if cache.incr(key) > 20:
            return HttpResponse("Too many attempts.", status=429)
        return super().post(request, *args, **kwargs)
