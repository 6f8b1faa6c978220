from django.views.generic import ListView

from players.mixins import PlayerRequiredMixin


class MyLoansView(PlayerRequiredMixin, ListView):
    template_name = "instruments/my_loans.html"
    context_object_name = "loans"

    def get_queryset(self):
        return self.player.loans.select_related("instrument")
