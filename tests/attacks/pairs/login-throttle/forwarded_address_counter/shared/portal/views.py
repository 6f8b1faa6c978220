from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import LoginView
from django.http import HttpResponse
from django.views.generic import TemplateView

from .attempts import Attempts
from .network import client_ip


class Home(LoginRequiredMixin, TemplateView):
    template_name = "portal/home.html"


class ThrottledLogin(LoginView):
    template_name = "portal/login.html"
    redirect_authenticated_user = True

    def post(self, request, *args, **kwargs):
        self.attempts = Attempts(client_ip(request))
        if self.attempts.exhausted:
            return HttpResponse("Too many attempts. Try again later.", status=429)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form):
        self.attempts.failed()
        return super().form_invalid(form)
