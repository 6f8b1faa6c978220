from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Invoice


class WorkspaceMixin(LoginRequiredMixin):
    model = Invoice

    def get_queryset(self):
        return super().get_queryset().filter(workspace=self.request.workspace)


class InvoiceList(WorkspaceMixin, ListView):
    paginate_by = 50


class InvoiceDetail(WorkspaceMixin, DetailView):
    pass
