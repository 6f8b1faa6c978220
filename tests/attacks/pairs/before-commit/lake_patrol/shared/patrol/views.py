from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, FormView, ListView

from . import services
from .forms import SignUpForm
from .models import Shift, Watch


class WatchList(ListView):
    model = Watch
    paginate_by = 31
    template_name = "patrol/watches.html"


class ShiftList(LoginRequiredMixin, ListView):
    paginate_by = 31
    template_name = "patrol/shifts.html"

    def get_queryset(self):
        return Shift.objects.filter(guard=self.request.user).select_related("watch")


class SignUp(LoginRequiredMixin, FormView):
    form_class = SignUpForm
    template_name = "patrol/form.html"
    success_url = reverse_lazy("shifts")

    def form_valid(self, form):
        try:
            services.sign_up(self.request.user, form.cleaned_data["watches"])
        except services.Taken as refusal:
            form.add_error("watches", str(refusal))
            return self.form_invalid(form)
        return super().form_valid(form)


class GiveUp(LoginRequiredMixin, DeleteView):
    template_name = "patrol/form.html"
    success_url = reverse_lazy("shifts")

    def get_queryset(self):
        return Shift.objects.filter(guard=self.request.user)
