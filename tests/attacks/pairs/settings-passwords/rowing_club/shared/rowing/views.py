from django.contrib.auth import login
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import JoinForm, OutingForm
from .models import Boat, Outing


class Boats(ListView):
    model = Boat
    paginate_by = 40
    template_name = "rowing/boats.html"


class Join(CreateView):
    form_class = JoinForm
    template_name = "rowing/form.html"
    success_url = reverse_lazy("outings")

    def form_valid(self, form):
        answer = super().form_valid(form)
        login(self.request, self.object)
        return answer


class Outings(LoginRequiredMixin, ListView):
    paginate_by = 40
    template_name = "rowing/outings.html"

    def get_queryset(self):
        return Outing.objects.filter(rower=self.request.user).select_related("boat")


class AddOuting(LoginRequiredMixin, CreateView):
    form_class = OutingForm
    template_name = "rowing/form.html"
    success_url = reverse_lazy("outings")

    def form_valid(self, form):
        form.instance.rower = self.request.user
        return super().form_valid(form)
