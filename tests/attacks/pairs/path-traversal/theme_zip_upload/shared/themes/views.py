import shutil
import zipfile
import zlib

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import SuspiciousFileOperation
from django.db import transaction
from django.urls import reverse_lazy
from django.views.generic import FormView

from .forms import ThemeForm
from .unpack import unpack

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, SuspiciousFileOperation)


class ThemeUpload(PermissionRequiredMixin, FormView):
    permission_required = "themes.add_theme"
    form_class = ThemeForm
    template_name = "themes/upload.html"
    success_url = reverse_lazy("theme-upload")

    def form_valid(self, form):
        theme = form.save(commit=False)
        theme.owner = self.request.user
        try:
            with transaction.atomic():
                theme.save()
                theme.files = unpack(theme, form.cleaned_data["archive"])
                theme.save(update_fields=["files"])
        except BROKEN:
            shutil.rmtree(settings.THEMES_ROOT / str(theme.pk), ignore_errors=True)
            form.add_error("archive", "The archive can't be unpacked.")
            return self.form_invalid(form)
        messages.success(self.request, "The theme was uploaded.")
        return super().form_valid(form)
