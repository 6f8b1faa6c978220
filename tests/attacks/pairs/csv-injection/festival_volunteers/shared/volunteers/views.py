from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from django.views.generic import CreateView, TemplateView

from .export import write
from .forms import SignUpForm
from .models import Festival


class SignUp(CreateView):
    """Open to everyone while the festival looks for hands."""

    form_class = SignUpForm
    template_name = "volunteers/sign_up.html"

    def form_valid(self, form):
        form.instance.festival = get_object_or_404(Festival, slug=self.kwargs["slug"], open=True)
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("thanks", args=[self.kwargs["slug"]])


class Thanks(TemplateView):
    template_name = "volunteers/thanks.html"


class Sheet(PermissionRequiredMixin, View):
    permission_required = "volunteers.view_volunteer"
    raise_exception = True

    def get(self, request, slug):
        festival = get_object_or_404(Festival, slug=slug)
        answer = HttpResponse(content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="{festival.slug}.csv"'
        write(festival.volunteers.all(), answer)
        return answer
