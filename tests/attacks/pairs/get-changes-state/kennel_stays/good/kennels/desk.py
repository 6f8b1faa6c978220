from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.views.generic import ListView, RedirectView

from .models import Stay


class DeskMixin(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class Desk(DeskMixin, ListView):
    queryset = Stay.objects.filter(state=Stay.State.REQUESTED).select_related("kennel").order_by("arrives", "pk")
    template_name = "kennels/desk.html"
    paginate_by = 40


class ConfirmStay(DeskMixin, RedirectView):
    http_method_names = ["post"]
    pattern_name = "desk"

    def get_redirect_url(self, pk):
        requested = Stay.objects.filter(pk=pk, state=Stay.State.REQUESTED)
        if requested.update(state=Stay.State.CONFIRMED, confirmed_by=self.request.user):
            messages.success(self.request, "The stay has been confirmed.")
        return super().get_redirect_url()
