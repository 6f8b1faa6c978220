from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, ListView

from .models import Place


class OwnPlaces(LoginRequiredMixin):
    def get_queryset(self):
        return Place.objects.filter(student=self.request.user).order_by("pk")


class PlaceList(OwnPlaces, ListView):
    paginate_by = 20


class GiveUpPlace(OwnPlaces, DeleteView):
    success_url = reverse_lazy("places")

    def get(self, request, *args, **kwargs):
        return self.delete(request, *args, **kwargs)
