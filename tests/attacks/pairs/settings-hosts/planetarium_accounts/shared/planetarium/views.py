from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.http import HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from django.views.generic import ListView

from .models import Seat, Showing


class Programme(ListView):
    model = Showing
    paginate_by = 20


class Reserve(LoginRequiredMixin, View):
    @transaction.atomic
    def post(self, request, pk):
        showing = get_object_or_404(Showing.objects.select_for_update(), pk=pk)
        if showing.taken.count() >= showing.seats:
            return JsonResponse({"detail": "Sold out."}, status=409)
        Seat.objects.get_or_create(showing=showing, guest=request.user)
        return HttpResponseRedirect(reverse("my-seats"))


class MySeats(LoginRequiredMixin, View):
    def get(self, request):
        seats = request.user.seats.select_related("showing").order_by("showing__starts_at")[:50]
        return JsonResponse({"seats": [seat.showing.title for seat in seats]})
