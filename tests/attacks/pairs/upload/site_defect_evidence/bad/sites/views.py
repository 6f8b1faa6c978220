from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse, Http404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView
from django.views.generic.detail import BaseDetailView

from .forms import DefectForm
from .models import Defect


class DefectList(LoginRequiredMixin, ListView):
    """Everybody on the site sees the defects of the whole site."""

    queryset = Defect.objects.select_related("noted_by")
    paginate_by = 25


class DefectCreate(LoginRequiredMixin, CreateView):
    form_class = DefectForm
    template_name = "sites/defect_form.html"
    success_url = reverse_lazy("defects")

    def form_valid(self, form):
        form.instance.noted_by = self.request.user
        return super().form_valid(form)


class EvidenceView(LoginRequiredMixin, BaseDetailView):
    model = Defect

    def render_to_response(self, context):
        try:
            return FileResponse(self.object.evidence.open("rb"))
        except FileNotFoundError:
            raise Http404 from None
