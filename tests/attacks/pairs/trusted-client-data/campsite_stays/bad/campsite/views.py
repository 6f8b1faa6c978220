from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import StayForm
from .models import Pitch, Stay


class PitchList(ListView):
    queryset = Pitch.objects.order_by("name")


class StayList(LoginRequiredMixin, ListView):
    def get_queryset(self):
        return Stay.objects.filter(guest=self.request.user).select_related("pitch").order_by("arrival")


class StayCreate(LoginRequiredMixin, CreateView):
    form_class = StayForm
    template_name = "campsite/stay_form.html"
    success_url = reverse_lazy("stays")

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.pitch = get_object_or_404(Pitch, pk=kwargs["pitch_pk"])

    def get_initial(self):
        return {"nights": 1, "due_cents": self.pitch.night_cents}

    def get_context_data(self, **kwargs):
        return super().get_context_data(pitch=self.pitch, **kwargs)

    def form_valid(self, form):
        form.instance.guest = self.request.user
        form.instance.pitch = self.pitch
        return super().form_valid(form)
