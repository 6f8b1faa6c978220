from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import LoginView
from django.shortcuts import render
from django.views.generic import ListView

from . import guard
from .models import Booking, Pitch


class SignIn(LoginView):
    template_name = "caravans/sign_in.html"

    def post(self, request, *args, **kwargs):
        if guard.blocked(request):
            return render(request, "caravans/blocked.html", status=429)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form):
        guard.failed(self.request)
        return super().form_invalid(form)


class PitchList(ListView):
    queryset = Pitch.objects.order_by("code")
    paginate_by = 25


class MyBookings(LoginRequiredMixin, ListView):
    paginate_by = 25

    def get_queryset(self):
        mine = Booking.objects.filter(camper=self.request.user)
        return mine.select_related("pitch").order_by("-arrival", "-pk")
