from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, DetailView, ListView

from . import services
from .forms import GrievanceForm, NoteForm
from .models import Grievance


class GrievanceMixin(LoginRequiredMixin):
    def get_grievance(self):
        found = get_object_or_404(Grievance, number=self.kwargs["number"])
        if not found.is_readable_by(self.request.user):
            raise PermissionDenied
        return found


class GrievanceListView(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Grievance.objects.readable_by(self.request.user)


class GrievanceCreateView(LoginRequiredMixin, CreateView):
    form_class = GrievanceForm
    template_name = "grievances/grievance_form.html"

    def form_valid(self, form):
        grievance = services.open_grievance(form.instance, self.request.user)
        return HttpResponseRedirect(grievance.get_absolute_url())


class GrievanceDetailView(GrievanceMixin, DetailView):
    context_object_name = "grievance"

    def get_object(self, queryset=None):
        return self.get_grievance()

    def get_context_data(self, **kwargs):
        notes = self.object.notes.all()[:100]
        return super().get_context_data(notes=notes, note_form=NoteForm(), **kwargs)


class NoteView(GrievanceMixin, CreateView):
    form_class = NoteForm
    template_name = "grievances/grievance_form.html"

    def form_valid(self, form):
        form.instance.grievance = self.get_grievance()
        form.instance.author = self.request.user
        form.save()
        return HttpResponseRedirect(form.instance.grievance.get_absolute_url())
