from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import SessionForm
from .models import Package, Session


class MySessions(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Session.objects.filter(client=self.request.user).select_related("package").order_by("-date")


class BookSession(LoginRequiredMixin, CreateView):
    model = Session
    form_class = SessionForm
    success_url = reverse_lazy("sessions")

    def get_package(self):
        return get_object_or_404(Package, pk=self.kwargs["package_id"])

    def get_initial(self):
        return {"price": self.get_package().price}

    def get_context_data(self, **kwargs):
        return super().get_context_data(package=self.get_package(), **kwargs)

    def form_valid(self, form):
        form.instance.client = self.request.user
        form.instance.package = self.get_package()
        return super().form_valid(form)
