from django.contrib.auth import login, logout
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.cache import cache
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import FormView, ListView

from .forms import SignInForm
from .models import Shift

TRIES, MINUTES = 10, 15


class SignIn(FormView):
    form_class = SignInForm
    template_name = "kitchen/sign_in.html"
    success_url = reverse_lazy("shifts")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "request": self.request}

    def post(self, request, *args, **kwargs):
        key = f"sign-in:{request.META['REMOTE_ADDR']}"
        cache.add(key, 0, MINUTES * 60)
        if cache.incr(key) > TRIES:
            return self.render_to_response(self.get_context_data(wait=True), status=429)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        login(self.request, form.user, backend="django.contrib.auth.backends.ModelBackend")
        return super().form_valid(form)


class SignOut(View):
    def post(self, request):
        logout(request)
        return redirect("sign-in")


class ShiftList(LoginRequiredMixin, ListView):
    model = Shift
    template_name = "kitchen/shifts.html"
