from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, ListView


class OwnReservations(LoginRequiredMixin):
    def get_queryset(self):
        return self.request.user.reservations.all()


class Reservations(OwnReservations, ListView):
    template_name = "pitches/reservation_list.html"
    paginate_by = 20


class GiveUp(OwnReservations, DeleteView):
    template_name = "pitches/reservation_confirm_delete.html"
    success_url = reverse_lazy("reservations")

    def get(self, request, *args, **kwargs):
        return self.delete(request, *args, **kwargs)
