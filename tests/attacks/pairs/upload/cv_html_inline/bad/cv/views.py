from django.contrib.auth.decorators import login_required
from django.http import FileResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from .forms import ApplicationForm


@login_required
@require_POST
def apply(request):
    form = ApplicationForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.person = request.user
    application = form.save()
    return JsonResponse({"id": application.pk}, status=201)


@login_required
@require_safe
def letter(request, pk):
    application = get_object_or_404(request.user.applications, pk=pk)
    return FileResponse(application.letter.open())
