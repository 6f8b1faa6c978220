from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import ValidationError
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from .forms import ClassListForm, PupilForm
from .models import Pupil


class PupilList(PermissionRequiredMixin, ListView):
    permission_required = "roster.view_pupil"
    queryset = Pupil.objects.all()
    template_name = "roster/list.html"
    paginate_by = 100


class ImportClass(PermissionRequiredMixin, FormView):
    permission_required = "roster.add_pupil"
    form_class = ClassListForm
    template_name = "roster/import.html"
    success_url = reverse_lazy("pupils")

    def form_valid(self, form):
        rows = form.cleaned_data["file"]
        try:
            self.enrol(rows)
        except ValidationError as error:
            form.add_error("file", error)
            return self.form_invalid(form)
        messages.success(self.request, f"{len(rows)} pupils were enrolled.")
        return super().form_valid(form)

    def enrol(self, rows):
        for number, row in enumerate(rows, start=2):
            pupil = PupilForm(row)
            if not pupil.is_valid():
                raise ValidationError(f"Line {number}: {pupil.errors.as_text()}")
            pupil.save()
