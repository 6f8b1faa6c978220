from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from .models import Sign
from .oembed import NoTitle, title_of


class VideoForm(forms.Form):
    video = forms.URLField(assume_scheme="https", max_length=300)


@login_required
def signs(request):
    page = Paginator(Sign.objects.order_by("word", "pk"), 40).get_page(request.GET.get("page"))
    return render(request, "signs/signs.html", {"page": page})


@login_required
@require_POST
def video_title(request):
    """Asked by the form of a new sign, to fill the word in."""
    form = VideoForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        title = title_of(form.cleaned_data["video"])
    except NoTitle:
        return JsonResponse({"errors": {"video": ["This video tells no title."]}}, status=400)
    return JsonResponse({"title": title})
