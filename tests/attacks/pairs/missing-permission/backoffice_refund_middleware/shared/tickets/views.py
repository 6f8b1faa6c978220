from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView


class MyTickets(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "tickets/mine.html"

    def get_queryset(self):
        return self.request.user.tickets.all()
