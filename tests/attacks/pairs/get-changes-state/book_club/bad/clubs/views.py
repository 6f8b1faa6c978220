from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.messages.views import SuccessMessageMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, ListView

from .models import Seat


class OwnSeats(LoginRequiredMixin):
    def get_queryset(self):
        return Seat.objects.filter(reader=self.request.user).select_related("club")


class MyClubs(OwnSeats, ListView):
    template_name = "clubs/mine.html"
    context_object_name = "seats"
    paginate_by = 20


class LeaveClub(OwnSeats, SuccessMessageMixin, DeleteView):
    template_name = "clubs/leave.html"
    success_url = reverse_lazy("my-clubs")
    success_message = "You have left the club."

    def get(self, request, *args, **kwargs):
        return self.delete(request, *args, **kwargs)
