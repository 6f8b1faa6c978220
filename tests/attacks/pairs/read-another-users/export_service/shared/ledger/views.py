from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.generic import FormView

from .forms import ExportForm
from .services import StatementExport


class ExportView(LoginRequiredMixin, FormView):
    form_class = ExportForm
    template_name = "ledger/export.html"

    def form_valid(self, form):
        data = form.cleaned_data
        export = StatementExport(self.request.user, data["account"], data["with_header"])
        return HttpResponse(export.text(), content_type="text/csv")

    def form_invalid(self, form):
        return HttpResponseBadRequest("Choose an account.")
