from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .carrier import rates
from .forms import QuoteForm


@login_required
@require_GET
def quote(request):
    form = QuoteForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"error": "The quote is not valid.", "fields": form.errors}, status=400)
    return JsonResponse({"rates": rates(**form.cleaned_data)})
