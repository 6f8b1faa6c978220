from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Q
from django.views.generic import DetailView, ListView

from .models import MedicalRecord


class RecordList(LoginRequiredMixin, ListView):
    model = MedicalRecord
    paginate_by = 20
    template_name = "clinic/records.html"

    def get_queryset(self):
        user = self.request.user
        return MedicalRecord.objects.filter(Q(patient=user) | Q(doctor=user))


class RecordDetail(LoginRequiredMixin, DetailView):
    model = MedicalRecord
    template_name = "clinic/record.html"
    context_object_name = "record"

    def get_queryset(self):
        user = self.request.user
        return super().get_queryset().filter(Q(patient=user) | Q(doctor=user))
