from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import FormView, ListView

from .bundles import BundleError, unpack
from .forms import BundleForm
from .models import Project


class MyProjects(LoginRequiredMixin, ListView):
    template_name = "plans/projects.html"
    paginate_by = 50

    def get_queryset(self):
        return Project.objects.filter(lead=self.request.user).order_by("number")


class SendBundle(LoginRequiredMixin, FormView):
    form_class = BundleForm
    template_name = "plans/bundle.html"

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.project = get_object_or_404(Project, number=kwargs["number"], lead=request.user)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(project=self.project, sheets=self.project.sheets.all()[:200], **kwargs)

    def form_valid(self, form):
        try:
            sheets = unpack(self.project, form.cleaned_data["bundle"])
        except BundleError as error:
            form.add_error("bundle", str(error))
            return self.form_invalid(form)
        messages.success(self.request, f"{len(sheets)} sheets received.")
        return redirect("bundle", number=self.project.number)
