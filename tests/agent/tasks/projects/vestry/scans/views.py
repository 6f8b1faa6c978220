from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView

from records.models import Record
from scans.models import Scan


class ScanListView(LoginRequiredMixin, ListView):
    template_name = "scans/scan_list.html"
    context_object_name = "scans"
    paginate_by = 100

    def get_queryset(self):
        visible = Record.objects.visible_to(self.request.user)
        return Scan.objects.filter(record__in=visible).select_related("record")
