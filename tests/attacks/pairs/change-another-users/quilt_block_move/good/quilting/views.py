from django import forms
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Block, Quilt


class PlaceForm(forms.Form):
    row = forms.IntegerField(min_value=0, max_value=40)
    column = forms.IntegerField(min_value=0, max_value=40)


@login_required
@require_POST
def move_block(request, quilt_id, block_id):
    quilt = get_object_or_404(Quilt, pk=quilt_id, maker=request.user)
    block = get_object_or_404(Block, pk=block_id, quilt=quilt)
    form = PlaceForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    block.row = form.cleaned_data["row"]
    block.column = form.cleaned_data["column"]
    block.save(update_fields=["row", "column"])
    return JsonResponse({"quilt": quilt.pk, "row": block.row, "column": block.column})
