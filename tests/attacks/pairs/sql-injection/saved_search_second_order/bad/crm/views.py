from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import SavedSearchForm
from .models import SavedSearch


@login_required
@require_POST
def save_search(request):
    form = SavedSearchForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    form.instance.owner = request.user
    return JsonResponse({"id": form.save().pk}, status=201)


@login_required
@require_GET
def run_search(request, pk):
    search = get_object_or_404(SavedSearch, pk=pk, owner=request.user)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT company FROM crm_lead WHERE owner_id = %d AND company LIKE '%s%%'"
            % (request.user.pk, search.company)
        )
        return JsonResponse({"leads": [row[0] for row in cursor.fetchall()]})
