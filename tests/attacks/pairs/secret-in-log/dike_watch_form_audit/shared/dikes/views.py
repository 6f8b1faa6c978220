from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import PasswordChangeView
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .audit import AuditMixin
from .models import Patrol


class PatrolListView(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.patrols.order_by("-walked_at", "-pk")


class PatrolCreateView(LoginRequiredMixin, AuditMixin, CreateView):
    model = Patrol
    fields = ["section", "seepage"]
    success_url = reverse_lazy("patrols")

    def form_valid(self, form):
        form.instance.volunteer = self.request.user
        return super().form_valid(form)


class NewPasswordView(AuditMixin, PasswordChangeView):
    template_name = "dikes/patrol_form.html"
    success_url = reverse_lazy("patrols")
