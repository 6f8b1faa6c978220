from django.http import JsonResponse

from .forms import TagForm


def check(request):
    form = TagForm(request.GET)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    return JsonResponse({"tags": form.cleaned_data["tags"]})
