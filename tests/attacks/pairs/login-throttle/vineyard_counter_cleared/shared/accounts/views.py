from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView
from django.http import HttpResponse

from . import throttle


class SignIn(LoginView):
    template_name = "accounts/sign_in.html"
    next_page = "wines"

    def post(self, request, *args, **kwargs):
        if throttle.is_exhausted(request):
            return HttpResponse("Too many attempts, come back in an hour.", status=429)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form):
        throttle.count(self.request)
        return super().form_invalid(form)

    def form_valid(self, form):
        throttle.forget(self.request)
        return super().form_valid(form)


@login_required(login_url="sign-in")
def wines(request):
    return HttpResponse(f"The cellar of {request.user.pk}")
