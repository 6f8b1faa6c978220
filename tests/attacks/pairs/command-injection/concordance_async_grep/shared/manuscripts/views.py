from django import forms
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .counting import count_word
from .models import Manuscript


class WordForm(forms.Form):
    word = forms.CharField(max_length=80)


@login_required
@require_GET
def shelf(request):
    rows = Manuscript.objects.filter(writer=request.user).order_by("title", "pk").values("id", "title")[:100]
    return JsonResponse({"manuscripts": list(rows)})


@login_required
@require_GET
def manuscript(request, pk):
    found = get_object_or_404(Manuscript, pk=pk, writer=request.user)
    lookups = found.lookups.order_by("-pk").values("word", "hits")[:10]
    return JsonResponse({"title": found.title, "text": found.text, "lookups": list(lookups)})


@login_required
@require_POST
async def concordance(request, pk):
    user = await request.auser()
    found = await aget_object_or_404(Manuscript, pk=pk, writer=user)
    form = WordForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    word = form.cleaned_data["word"]
    hits = await count_word(found.text, word)
    await found.lookups.acreate(word=word, hits=hits)
    return JsonResponse({"word": word, "hits": hits})
