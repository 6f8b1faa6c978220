from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View
from django.views.generic import ListView

from .models import Stand, Umbrella


class StandListView(LoginRequiredMixin, ListView):
    queryset = Stand.objects.prefetch_related("umbrellas").order_by("place", "pk")
    paginate_by = 20


class LoanView(LoginRequiredMixin, View):
    """Asked by the script of the page of stands."""

    def post(self, request, pk):
        lent = Umbrella.objects.filter(pk=pk, lent_to=None).update(lent_to=request.user)
        return JsonResponse({"lent": bool(lent)}, status=200 if lent else 409)

    def delete(self, request, pk):
        returned = Umbrella.objects.filter(pk=pk, lent_to=request.user).update(lent_to=None)
        return JsonResponse({"returned": bool(returned)}, status=200 if returned else 404)
