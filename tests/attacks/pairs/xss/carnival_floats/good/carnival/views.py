from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import FloatForm
from .models import Float, Guild


class Parade(ListView):
    queryset = Float.objects.select_related("guild")
    paginate_by = 40
    template_name = "carnival/parade.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        stops = [{"place": item.place, "motto": item.motto} for item in context["page_obj"]]
        context["stops"] = stops
        return context


class MyFloats(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "carnival/mine.html"

    def get_queryset(self):
        return Float.objects.filter(guild__leader=self.request.user)


class NewFloat(LoginRequiredMixin, CreateView):
    form_class = FloatForm
    template_name = "carnival/form.html"
    success_url = reverse_lazy("my-floats")

    def form_valid(self, form):
        form.instance.guild = get_object_or_404(Guild, leader=self.request.user)
        return super().form_valid(form)
