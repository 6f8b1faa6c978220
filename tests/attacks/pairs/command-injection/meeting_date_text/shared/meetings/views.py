from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import ListView
from django.views.generic.edit import CreateView

from .forms import MeetingForm
from .models import Meeting


class MeetingList(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "meetings/list.html"

    def get_queryset(self):
        return Meeting.objects.filter(host=self.request.user).order_by("day", "pk")


class MeetingCreate(LoginRequiredMixin, CreateView):
    form_class = MeetingForm
    template_name = "meetings/new.html"
    success_url = reverse_lazy("meetings")

    def form_valid(self, form):
        form.instance.host = self.request.user
        return super().form_valid(form)
