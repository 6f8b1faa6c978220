from django.contrib.auth.decorators import login_required
from django.db.models import Sum
from django.http import Http404, JsonResponse
from django.views.decorators.http import require_GET

from .models import Employment


@login_required
@require_GET
def salary_report(request):
    company_id = request.GET.get("company", "")
    if not company_id.isdigit() or len(company_id) > 9:
        return JsonResponse({"error": "company: a whole number is wanted"}, status=400)
    rows = Employment.objects.filter(company_id=company_id)
    if not rows.exists():
        raise Http404
    by_title = rows.values("title").annotate(total=Sum("salary")).order_by("title")
    return JsonResponse({"salaries": {row["title"]: str(row["total"]) for row in by_title}})
