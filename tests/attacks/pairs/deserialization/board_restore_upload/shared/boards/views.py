from django import forms
from django.contrib.auth.decorators import login_required
from django.core.validators import FileExtensionValidator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from . import backups
from .models import Board


class RestoreForm(forms.Form):
    backup = forms.FileField(validators=[FileExtensionValidator(["board"])])
    mode = forms.ChoiceField(choices=[("append", "Append"), ("replace", "Replace")])

    def clean_backup(self):
        file = self.cleaned_data["backup"]
        if file.size > 200_000:
            raise forms.ValidationError("Too large.")
        return file


@login_required
@require_POST
def restore(request, slug):
    board = get_object_or_404(Board, slug=slug, owner=request.user, is_locked=False)
    form = RestoreForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    told = form.cleaned_data
    try:
        count = backups.restore(board, told["backup"], told["mode"])
    except backups.Broken:
        return JsonResponse({"errors": {"backup": ["Not a backup."]}}, status=400)
    return JsonResponse({"cards": count})
