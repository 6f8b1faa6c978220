from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.views.generic import DetailView

from .models import Case


class CaseDetail(LoginRequiredMixin, DetailView):
    model = Case
    slug_field = slug_url_kwarg = "reference"
    template_name = "cases/case.html"

    def get_object(self, queryset=None):
        case = super().get_object(queryset)
        if case.lawyer_id != self.request.user.pk:
            raise Http404
        return case
