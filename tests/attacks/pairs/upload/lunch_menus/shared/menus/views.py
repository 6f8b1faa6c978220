from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import FileResponse
from django.views.generic import CreateView
from django.views.generic.detail import BaseDetailView

from .models import Menu


class MenuUpload(PermissionRequiredMixin, CreateView):
    permission_required = "menus.add_menu"
    model = Menu
    fields = ["week", "file"]

    def form_valid(self, form):
        form.instance.cook = self.request.user
        return super().form_valid(form)


class MenuFile(BaseDetailView):
    """Guests open the menu in the browser, without an account."""

    model = Menu
    http_method_names = ["get", "head"]

    def render_to_response(self, context):
        return FileResponse(self.object.file.open("rb"))
