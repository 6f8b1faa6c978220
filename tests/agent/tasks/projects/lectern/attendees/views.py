from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect, render
from django.views.generic import ListView

from . import services
from .forms import BuyForm


class MyTicketsView(LoginRequiredMixin, ListView):
    template_name = "attendees/mine.html"
    context_object_name = "tickets"

    def get_queryset(self):
        return self.request.user.tickets.all()


@login_required
def buy(request):
    form = BuyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.buy_tickets(request.user, **form.cleaned_data)
        except services.TooManyTickets:
            form.add_error(None, f"You can't have more than {services.LIMIT} tickets.")
        else:
            messages.success(request, "See you at the conference!")
            return redirect("attendees:mine")
    return render(request, "attendees/buy.html", {"form": form})
