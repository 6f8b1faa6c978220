from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView

from .forms import StayForm
from .mixins import StaffMixin
from .models import Dog, Stay


class StayList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Stay.objects.filter(dog__owner=self.request.user).select_related("dog")


class StayCreate(LoginRequiredMixin, CreateView):
    form_class = StayForm
    template_name = "kennel/edit.html"
    success_url = reverse_lazy("stays")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "owner": self.request.user}


class StayCancel(LoginRequiredMixin, DeleteView):
    template_name = "kennel/edit.html"
    success_url = reverse_lazy("stays")

    def get_queryset(self):
        return Stay.objects.filter(dog__owner=self.request.user)


class DogCreate(LoginRequiredMixin, CreateView):
    model = Dog
    fields = ["name", "breed"]
    template_name = "kennel/edit.html"
    success_url = reverse_lazy("stays")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class Arrivals(StaffMixin, ListView):
    queryset = Stay.objects.select_related("dog").order_by("arrives", "pk")
    template_name = "kennel/arrivals.html"
    paginate_by = 50


class Occupancy(LoginRequiredMixin, ListView):
    queryset = Stay.objects.select_related("dog", "dog__owner").order_by("leaves", "pk")
    template_name = "kennel/occupancy.html"
    paginate_by = 50
